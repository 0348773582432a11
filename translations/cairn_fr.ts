<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Annotations</name>
    <message>
        <source>This annotation is no longer there.</source>
        <translation>Cette étiquette n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Marked as to do</source>
        <translation>Marquée à faire</translation>
    </message>
    <message>
        <source>Marked as being done</source>
        <translation>Marquée en cours</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Marquée terminée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>Envoyée à la relecture</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>A shape without area or points was not added.</source>
        <translation>Une forme sans surface ni points n&apos;a pas été ajoutée.</translation>
    </message>
    <message>
        <source>This picture is no longer in the project.</source>
        <translation>Cette image n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>A shape without area or points was not saved.</source>
        <translation>Une forme sans surface ni points n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>This class is no longer there.</source>
        <translation>Cette classe n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Class removed</source>
        <translation>Classe retirée</translation>
    </message>
    <message>
        <source>Class set to %1</source>
        <translation>Classe mise à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) deleted</source>
        <translation>
            <numerusform>%n étiquette supprimée</numerusform>
            <numerusform>%n étiquettes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Mot-clé %1 ajouté</translation>
    </message>
    <message>
        <source>Tag %1 removed</source>
        <translation>Mot-clé %1 retiré</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) pasted</source>
        <translation>
            <numerusform>%n étiquette collée</numerusform>
            <numerusform>%n étiquettes collées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels copied to %n picture(s)</source>
        <translation>
            <numerusform>Étiquettes copiées sur %n image</numerusform>
            <numerusform>Étiquettes copiées sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 retiré</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 mis</translation>
    </message>
    <message>
        <source>Pictures have no attribute %1.</source>
        <translation>Les images n&apos;ont pas d&apos;attribut %1.</translation>
    </message>
    <message>
        <source>Split left to snapshots</source>
        <translation>Répartition laissée aux instantanés</translation>
    </message>
    <message>
        <source>Put into the split %1</source>
        <translation>Mise dans la partie %1</translation>
    </message>
    <message>
        <source>%1 has no attribute %2.</source>
        <translation>%1 n&apos;a pas d&apos;attribut %2.</translation>
    </message>
    <message>
        <source>Marked as occluded</source>
        <translation>Marquée occultée</translation>
    </message>
    <message>
        <source>Marked as not occluded</source>
        <translation>Marquée non occultée</translation>
    </message>
    <message>
        <source>Marked as truncated</source>
        <translation>Marquée tronquée</translation>
    </message>
    <message>
        <source>Marked as not truncated</source>
        <translation>Marquée non tronquée</translation>
    </message>
    <message>
        <source>Marked as difficult</source>
        <translation>Marquée difficile</translation>
    </message>
    <message>
        <source>Marked as not difficult</source>
        <translation>Marquée non difficile</translation>
    </message>
    <message>
        <source>Marked as a crowd</source>
        <translation>Marquée comme foule</translation>
    </message>
    <message>
        <source>Marked as single</source>
        <translation>Marquée comme seule</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillée</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montrée</translation>
    </message>
    <message>
        <source>Flags changed</source>
        <translation>Marques changées</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Avancée</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>Reculée</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>Mise au premier plan</translation>
    </message>
    <message>
        <source>Sent to the back</source>
        <translation>Mise à l&apos;arrière-plan</translation>
    </message>
    <message>
        <source>A label without a class</source>
        <translation>Une étiquette sans classe</translation>
    </message>
    <message>
        <source>Select two or more annotations to group them.</source>
        <translation>Choisissez au moins deux étiquettes à grouper.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) grouped</source>
        <translation>
            <numerusform>%n étiquette groupée</numerusform>
            <numerusform>%n étiquettes groupées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only annotations of one picture can be grouped.</source>
        <translation>Seules les étiquettes d&apos;une même image se groupent.</translation>
    </message>
    <message>
        <source>Group taken apart</source>
        <translation>Groupe défait</translation>
    </message>
    <message>
        <source>Only annotations of one picture have an order.</source>
        <translation>Seules les étiquettes d&apos;une même image ont un ordre.</translation>
    </message>
    <message>
        <source>Only annotations of one picture can be replaced together.</source>
        <translation>Seules les étiquettes d&apos;une même image se remplacent ensemble.</translation>
    </message>
    <message>
        <source>This annotation is locked. Unlock it first.</source>
        <translation>Cette étiquette est verrouillée. Déverrouillez-la d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>AnswerCharts</name>
    <message>
        <source>This needs two classes and probabilities from the run.</source>
        <translation>Il faut deux classes et des probabilités de l’exécution.</translation>
    </message>
    <message>
        <source>%1
from a score of %2 on: %3, %4</source>
        <translation>%1
à partir d’un score de %2 : %3, %4</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>Taux de faux positifs</translation>
    </message>
    <message>
        <source>True positive rate (%1)</source>
        <translation>Taux de vrais positifs (%1)</translation>
    </message>
    <message>
        <source>%1: area %2 (%3 to %4)</source>
        <translation>%1 : aire %2 (%3 à %4)</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Recall (%1)</source>
        <translation>Rappel (%1)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>%1: average precision %2</source>
        <translation>%1 : précision moyenne %2</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>This needs probabilities from the run.</source>
        <translation>Il faut des probabilités de l’exécution.</translation>
    </message>
    <message>
        <source>What was said: mean probability</source>
        <translation>Ce qui a été dit : probabilité moyenne</translation>
    </message>
    <message>
        <source>What was so: share that was right</source>
        <translation>Ce qui était : part juste</translation>
    </message>
    <message>
        <source>%1: ECE %2, largest %3</source>
        <translation>%1 : ECE %2, maximum %3</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n item(s) said with %2, right in %3</source>
        <translation>
            <numerusform>%1
%n élément dit avec %2, juste à %3</numerusform>
            <numerusform>%1
%n éléments dits avec %2, justes à %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold and cost</source>
        <translation>Seuil et coût</translation>
    </message>
    <message>
        <source>Said to be %1 from this score on</source>
        <translation>Dit %1 à partir de ce score</translation>
    </message>
    <message>
        <source>Cost of all mistakes</source>
        <translation>Coût de toutes les erreurs</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Prédit et réel</translation>
    </message>
    <message>
        <source>This needs runs that predict numbers.</source>
        <translation>Il faut des exécutions qui prédisent des nombres.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>%1: R² %2, mean error %3</source>
        <translation>%1 : R² %2, erreur moyenne %3</translation>
    </message>
    <message>
        <source>%1: %2, said %3</source>
        <translation>%1 : %2, dit %3</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Predicted less actual</source>
        <translation>Prédit moins réel</translation>
    </message>
    <message>
        <source>%1: bias %2, quarters %3 to %4</source>
        <translation>%1 : biais %2, quartiles %3 à %4</translation>
    </message>
    <message>
        <source>%1: off by %2</source>
        <translation>%1 : écart de %2</translation>
    </message>
    <message>
        <source>Average precision by overlap</source>
        <translation>Précision moyenne selon le recouvrement</translation>
    </message>
    <message>
        <source>This needs runs that look for shapes.</source>
        <translation>Il faut des exécutions qui cherchent des formes.</translation>
    </message>
    <message>
        <source>Smallest overlap that counts (IoU)</source>
        <translation>Plus petit recouvrement qui compte (IoU)</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Précision moyenne</translation>
    </message>
    <message>
        <source>%1: AP %2</source>
        <translation>%1 : AP %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 à %2 : %3</translation>
    </message>
    <message>
        <source>Recall, at an overlap of 0.5</source>
        <translation>Rappel, à un recouvrement de 0,5</translation>
    </message>
    <message>
        <source>Precision, mean over classes</source>
        <translation>Précision, moyenne des classes</translation>
    </message>
    <message>
        <source>%1: AP50 %2</source>
        <translation>%1 : AP50 %2</translation>
    </message>
    <message>
        <source>Average precision by size and class</source>
        <translation>Précision moyenne selon la taille et la classe</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petits</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyens</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grands</translation>
    </message>
    <message>
        <source>How far areas cover each other</source>
        <translation>Comment les surfaces se recouvrent</translation>
    </message>
    <message>
        <source>This needs runs that draw areas, and labels with outlines.</source>
        <translation>Il faut des exécutions qui dessinent des surfaces et des étiquettes avec contours.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1: Dice, mean %2</source>
        <translation>%1 : Dice, moyenne %2</translation>
    </message>
    <message>
        <source>%1: IoU, mean %2</source>
        <translation>%1 : IoU, moyenne %2</translation>
    </message>
    <message>
        <source>Recall of each class</source>
        <translation>Rappel de chaque classe</translation>
    </message>
    <message>
        <source>This needs runs that tell classes apart.</source>
        <translation>Il faut des exécutions qui distinguent des classes.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
</context>
<context>
    <name>AttributeSchema</name>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Un attribut a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>The attribute %1 needs at least one choice.</source>
        <translation>L&apos;attribut %1 a besoin d&apos;au moins un choix.</translation>
    </message>
    <message>
        <source>There is already an attribute %1. Choose another name.</source>
        <translation>Il y a déjà un attribut %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This attribute is no longer there.</source>
        <translation>Cet attribut n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Attribute %1 added</source>
        <translation>Attribut %1 ajouté</translation>
    </message>
    <message>
        <source>Attribute %1 changed</source>
        <translation>Attribut %1 changé</translation>
    </message>
    <message>
        <source>Attribute %1 renamed to %2</source>
        <translation>Attribut %1 renommé en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 would no longer fit. Change or remove them first.</source>
        <translation>
            <numerusform>%n valeur de %1 ne conviendrait plus. Changez-la ou retirez-la d&apos;abord.</numerusform>
            <numerusform>%n valeurs de %1 ne conviendraient plus. Changez-les ou retirez-les d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no such choice.</source>
        <translation>%1 n&apos;a pas ce choix.</translation>
    </message>
    <message>
        <source>%1 has the choice %2 already.</source>
        <translation>%1 a déjà le choix %2.</translation>
    </message>
    <message>
        <source>Choice %1 of %2 renamed to %3</source>
        <translation>Choix %1 de %2 renommé en %3</translation>
    </message>
    <message>
        <source>Attribute %1 moved</source>
        <translation>Attribut %1 déplacé</translation>
    </message>
    <message>
        <source>Attribute %1 deleted</source>
        <translation>Attribut %1 supprimé</translation>
    </message>
    <message>
        <source>%1 is a text.</source>
        <translation>%1 est un texte.</translation>
    </message>
    <message>
        <source>%1 is a number.</source>
        <translation>%1 est un nombre.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 est l&apos;un de : %2.</translation>
    </message>
    <message>
        <source>%1 is yes or no.</source>
        <translation>%1 est oui ou non.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The folder %1 could not be made, so there is no backup.</source>
        <translation>Le dossier %1 n&apos;a pas pu être créé, il n&apos;y a donc pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The backup %1 could not be put in place.</source>
        <translation>La sauvegarde %1 n&apos;a pas pu être mise en place.</translation>
    </message>
</context>
<context>
    <name>BadgeLine</name>
    <message>
        <source>%1 %2</source>
        <comment>class and how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>CairnJsonl</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n&apos;a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n&apos;a pas pu être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>It takes whole numbers, such as 42.</source>
        <translation>Elle prend des nombres entiers, comme 42.</translation>
    </message>
    <message>
        <source>It takes numbers, such as 3.5.</source>
        <translation>Elle prend des nombres, comme 3,5.</translation>
    </message>
    <message>
        <source>It takes yes or no.</source>
        <translation>Elle prend oui ou non.</translation>
    </message>
    <message>
        <source>It takes dates, such as 2024-03-01 or 2024-03-01 12:30.</source>
        <translation>Elle prend des dates, comme 2024-03-01 ou 2024-03-01 12:30.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>La table %1 n’a pas de colonne %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2.</source>
        <translation>« %1 » ne convient pas à la colonne %2.</translation>
    </message>
    <message>
        <source>Row %1: %2 changed</source>
        <translation>Ligne %1 : %2 modifié</translation>
    </message>
</context>
<context>
    <name>CellReplace</name>
    <message>
        <source>The regular expression is not understood: %1.</source>
        <translation>L’expression régulière n’est pas comprise : %1.</translation>
    </message>
</context>
<context>
    <name>ClassFolders</name>
    <message>
        <source>The snapshot %1 has no tags, so there are no classes to put images into. Tag images (key T), or take a format for boxes.</source>
        <translation>L’instantané %1 n’a pas de tags, donc pas de classes où ranger les images. Étiquetez des images (touche T), ou prenez un format pour boîtes.</translation>
    </message>
    <message>
        <source>It has no tag and was left out.</source>
        <translation>Elle n’a pas de tag et a été omise.</translation>
    </message>
    <message>
        <source>It has the tags %1; the first was taken.</source>
        <translation>Elle a les tags %1 ; le premier a été pris.</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Line %1 is no name of a class.</source>
        <translation>La ligne %1 n&apos;est pas un nom de classe.</translation>
    </message>
    <message>
        <source>There is no name of a class in it.</source>
        <translation>Il ne contient aucun nom de classe.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 n&apos;a pas pu être ouvert : %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of classes.</source>
        <translation>%1 est trop grand pour une liste de classes.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 n&apos;a pas été lu : %2</translation>
    </message>
    <message>
        <source>It has no &quot;categories&quot;, so it is no COCO file.</source>
        <translation>Il n&apos;a pas de « categories », ce n&apos;est donc pas un fichier COCO.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON.</source>
        <translation>La ligne %1 n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>The &quot;categories&quot; in line %1 are no list.</source>
        <translation>Les « categories » de la ligne %1 ne sont pas une liste.</translation>
    </message>
    <message>
        <source>Category %1 of the list in line %2 has no name.</source>
        <translation>La catégorie %1 de la liste en ligne %2 n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Line %1 of the names is not understood.</source>
        <translation>La ligne %1 des noms n&apos;est pas comprise.</translation>
    </message>
    <message>
        <source>It has no key &quot;names&quot; at the beginning of a line, so it is no data.yaml of YOLO.</source>
        <translation>Il n&apos;a pas de clé « names » en début de ligne, ce n&apos;est donc pas un data.yaml de YOLO.</translation>
    </message>
</context>
<context>
    <name>ClassifierRun</name>
    <message>
        <source>The classifier could not be written to %1. Check that there is room and that you may write there.</source>
        <translation>Le classificateur n&apos;a pas pu être écrit dans %1. Vérifiez qu&apos;il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Nothing was taught yet. Scribble over some of two classes at least.</source>
        <translation>Rien n&apos;a encore été appris. Passez sur un peu d&apos;au moins deux classes.</translation>
    </message>
</context>
<context>
    <name>Coco</name>
    <message>
        <source>A label of the kind &quot;%1&quot; (%2) has no place in COCO and was left out.</source>
        <translation>Une étiquette du type « %1 » (%2) n’a pas sa place dans COCO et a été omise.</translation>
    </message>
    <message>
        <source>its outline has fewer than three points, or half a point</source>
        <translation>son contour a moins de trois points, ou un demi-point</translation>
    </message>
    <message>
        <source>its outline holds something that is no number</source>
        <translation>son contour contient autre chose que des nombres</translation>
    </message>
    <message>
        <source>its mask has no size</source>
        <translation>son masque n’a pas de taille</translation>
    </message>
    <message>
        <source>its mask is empty</source>
        <translation>son masque est vide</translation>
    </message>
    <message>
        <source>its box is empty</source>
        <translation>sa boîte est vide</translation>
    </message>
    <message>
        <source>it is of the category %1, which the file does not name</source>
        <translation>elle est de la catégorie %1, que le fichier ne nomme pas</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n&apos;a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3); nothing of it was taken.</source>
        <translation>%1 est endommagé à l’octet %2 (%3) ; rien n’en a été pris.</translation>
    </message>
    <message>
        <source>%1 is no COCO file: it lists no images.</source>
        <translation>%1 n’est pas un fichier COCO : il ne liste aucune image.</translation>
    </message>
    <message>
        <source>it belongs to an image that the file does not list</source>
        <translation>elle appartient à une image que le fichier ne liste pas</translation>
    </message>
    <message>
        <source>Annotation %1 was left out: %2.</source>
        <translation>L’annotation %1 a été omise : %2.</translation>
    </message>
</context>
<context>
    <name>CodeState</name>
    <message>
        <source>Beside the program in %1 there is too much to be linked for a run. Start it from a folder of its own.</source>
        <translation>Il y a trop de fichiers à côté du programme dans %1 pour les lier à une exécution. Lancez-le depuis un dossier à lui.</translation>
    </message>
    <message>
        <source>The link %1 could not be made; the project&apos;s disk may not know links.</source>
        <translation>Le lien %1 n&apos;a pas pu être créé ; le disque du projet ne connaît peut-être pas les liens.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation>Le dossier %1 n&apos;a pas pu être créé. Vérifiez la place et vos droits.</translation>
    </message>
    <message>
        <source>The code in %1 is too large to be copied for a run (%2 files or %3 MB at most). Run it in place instead.</source>
        <translation>Le code dans %1 est trop volumineux pour être copié pour une exécution (au plus %2 fichiers ou %3 Mo). Exécutez-le plutôt sur place.</translation>
    </message>
    <message>
        <source>%1 could not be copied. Check that there is room and that you may write there.</source>
        <translation>%1 n’a pas pu être copié. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The state of the code in %1 could not be read: %2.</source>
        <translation>L’état du code dans %1 n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n&apos;a pas pu être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Inverted grey</source>
        <translation>Gris inversé</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cubehelix</source>
        <translation>Cubehelix</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feu</translation>
    </message>
    <message>
        <source>No false colours</source>
        <translation>Sans fausses couleurs</translation>
    </message>
</context>
<context>
    <name>ColumnFacts</name>
    <message>
        <source>This column is no longer there.</source>
        <translation>Cette colonne n’existe plus.</translation>
    </message>
    <message>
        <source>Looking at the cells</source>
        <translation>Examen des cellules</translation>
    </message>
    <message>
        <source>Column %1 described</source>
        <translation>Colonne %1 décrite</translation>
    </message>
    <message>
        <source>Writing the column anew</source>
        <translation>Réécriture de la colonne</translation>
    </message>
    <message>
        <source>Something was changed in the project meanwhile, so the column was left as it is. Try again.</source>
        <translation>Quelque chose a été modifié entre-temps dans le projet ; la colonne est donc restée telle quelle. Réessayez.</translation>
    </message>
</context>
<context>
    <name>ColumnIndexes</name>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>La table %1 n’a pas de colonne %2.</translation>
    </message>
</context>
<context>
    <name>ColumnType</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of column. There are text, integer, real, boolean, datetime, category, image and link.</source>
        <translation>« %1 » n’est pas un type de colonne. Il y a text, integer, real, boolean, datetime, category, image et link.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn into %1.</source>
        <translation>tracé dans %1.</translation>
    </message>
    <message>
        <source>The image %1 is not where it was.</source>
        <translation>L&apos;image %1 n&apos;est plus où elle était.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Labels against %1: %2 added, %3 removed, %4 changed.</source>
        <translation>Étiquettes par rapport à %1 : %2 ajoutées, %3 retirées, %4 changées.</translation>
    </message>
    <message>
        <source>Say what to import: --images PATH... (and --annotations PATH), or --table FILE.</source>
        <translation>Dites quoi importer : --images CHEMIN... (et --annotations CHEMIN), ou --table FICHIER.</translation>
    </message>
    <message>
        <source>The project has no such image. Import the images first.</source>
        <translation>Le projet n&apos;a pas cette image. Importez d&apos;abord les images.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gestes</translation>
    </message>
    <message>
        <source>Say --item NAME --tag CLASS, or --from FILE.csv (for rows with --table T --column C).</source>
        <translation>Dites --item NOM --tag CLASSE, ou --from FICHIER.csv (pour des lignes avec --table T --column C).</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled,</source>
        <translation>
            <numerusform>%n étiquetée,</numerusform>
            <numerusform>%n étiquetées,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n inchangée.</numerusform>
            <numerusform>%n inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the project %1 in %2.</source>
        <translation>Projet %1 créé dans %2.</translation>
    </message>
    <message>
        <source>The standard output cannot be written.</source>
        <translation>La sortie standard ne peut pas être écrite.</translation>
    </message>
    <message numerus="yes">
        <source>%n prediction(s) written.</source>
        <translation>
            <numerusform>%n prédiction écrite.</numerusform>
            <numerusform>%n prédictions écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run has no predictions.</source>
        <translation>Cette exécution n&apos;a pas de prédictions.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation>Aucune exécution.</translation>
    </message>
    <message>
        <source>Made the sample project in %1.</source>
        <translation>Projet d&apos;exemple créé dans %1.</translation>
    </message>
    <message>
        <source>%1: %2 for training, %3 for validation, %4 for the test.</source>
        <translation>%1 : %2 pour l&apos;entraînement, %3 pour la validation, %4 pour le test.</translation>
    </message>
    <message>
        <source>--split takes shares for training, validation and test, such as 0.7,0.15,0.15.</source>
        <translation>--split prend des parts d&apos;entraînement, de validation et de test, comme 0.7,0.15,0.15.</translation>
    </message>
    <message>
        <source>--table and --target belong together.</source>
        <translation>--table et --target vont ensemble.</translation>
    </message>
    <message>
        <source>Run %1, %2: %3</source>
        <translation>Exécution %1, %2 : %3</translation>
    </message>
    <message>
        <source>The recipe %1 learns from a table: add --table T --target C, or --snapshot S.</source>
        <translation>La recette %1 apprend d&apos;une table : ajoutez --table T --target C, ou --snapshot S.</translation>
    </message>
    <message>
        <source>There is nothing left.</source>
        <translation>Il ne reste rien.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n&apos;y a pas de fichier ou de dossier %1.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; the %n image(s) that were added stay.</source>
        <translation>
            <numerusform>Annulé ; %n image ajoutée reste.</numerusform>
            <numerusform>Annulé ; les %n images ajoutées restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images added: %1, known already: %2. Labels added: %3.</source>
        <translation>Images ajoutées : %1, déjà connues : %2. Étiquettes ajoutées : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added as the table %1.</source>
        <translation>
            <numerusform>%n ligne ajoutée comme table %1.</numerusform>
            <numerusform>%n lignes ajoutées comme table %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no logs that can be read.</source>
        <translation>%1 ne contient aucun journal lisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n new point(s)</source>
        <translation>
            <numerusform>%n nouveau point</numerusform>
            <numerusform>%n nouveaux points</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>%1: %2 of the kind %3 are no numbers and were left out.</source>
        <translation>%1 : %2 du genre %3 ne sont pas des nombres et ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Say --model FILE.onnx or --run RUN, and not both.</source>
        <translation>Dites --model FICHIER.onnx ou --run EXÉCUTION, mais pas les deux.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>Aucune image n&apos;a été choisie.</translation>
    </message>
    <message>
        <source>--size %1 is no size; write 640x640.</source>
        <translation>--size %1 n&apos;est pas une taille ; écrivez 640x640.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1, %2: %3 predictions on %n image(s).</source>
        <translation>
            <numerusform>Exécution %1, %2 : %3 prédictions sur %n image.</numerusform>
            <numerusform>Exécution %1, %2 : %3 prédictions sur %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; what was answered before is kept.</source>
        <translation>C&apos;est arrêté ; les réponses déjà données sont gardées.</translation>
    </message>
    <message>
        <source>The recipe %1 came with this project, and its program would run with your rights: %2. Look at it, then add --allow-recipe.</source>
        <translation>La recette %1 est venue avec ce projet, et son programme s&apos;exécuterait avec vos droits : %2. Examinez-le, puis ajoutez --allow-recipe.</translation>
    </message>
    <message>
        <source>“%1” is no size of a picture. Give millimetres, such as 85x60mm.</source>
        <translation>« %1 » n’est pas une taille d’image. Donnez des millimètres, comme 85x60mm.</translation>
    </message>
    <message>
        <source>“%1” is no range. Give all, percentile, best, or LOW:HIGH such as 0.1:0.9.</source>
        <translation>« %1 » n’est pas une étendue. Donnez all, percentile, best ou BAS:HAUT comme 0.1:0.9.</translation>
    </message>
    <message>
        <source>No run has points that can be drawn over “%1”.</source>
        <translation>Aucune exécution n’a de points à tracer selon « %1 ».</translation>
    </message>
    <message>
        <source>A report can be written as .pdf or .html, not as “%1”.</source>
        <translation>Un rapport s’écrit en .pdf ou .html, pas en « %1 ».</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>A report has no part %1. There are: %2.</source>
        <translation>Un rapport n’a pas de partie %1. Il y a : %2.</translation>
    </message>
    <message>
        <source>%1, %2 at %3, %4: %5</source>
        <translation>%1, %2 en %3, %4 : %5</translation>
    </message>
    <message>
        <source>Say --as EXPRESSION, or --remove.</source>
        <translation>Indiquez --as EXPRESSION ou --remove.</translation>
    </message>
    <message>
        <source>The table %1 has no derived column %2.</source>
        <translation>La table %1 n’a pas de colonne dérivée %2.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 retiré.</translation>
    </message>
    <message>
        <source>%1 (%2), the first rows: %3</source>
        <translation>%1 (%2), les premières lignes : %3</translation>
    </message>
    <message>
        <source>The column %1 has an index.</source>
        <translation>La colonne %1 a un index.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>La table %1 n’a pas de colonne %2.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>There is no word in &quot;%1&quot;.</source>
        <translation>Il n&apos;y a aucun mot dans « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n ligne : %1</numerusform>
            <numerusform>%n lignes : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) among %1 values</source>
        <translation>
            <numerusform>%n groupe parmi %1 valeurs</numerusform>
            <numerusform>%n groupes parmi %1 valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n ligne modifiée.</numerusform>
            <numerusform>%n lignes modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1 groups</source>
        <translation>
            <numerusform>%n ligne dans %1 groupes</numerusform>
            <numerusform>%n lignes dans %1 groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>aberrantes</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size of a sample: 100 and 10% are.</source>
        <translation>« %1 » n&apos;est pas une taille d&apos;échantillon : 100 et 10% en sont.</translation>
    </message>
    <message>
        <source>Run %1 does not wait any more; use cairn stop to end it.</source>
        <translation>L’exécution %1 n’attend plus ; arrêtez-la avec cairn stop.</translation>
    </message>
    <message>
        <source>Say mains on or mains off.</source>
        <translation>Indiquez mains on ou mains off.</translation>
    </message>
    <message>
        <source>%1 needs other words after it; see cairn queue --help.</source>
        <translation>%1 attend d’autres mots à sa suite ; voir cairn queue --help.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>The queue is paused: nothing new is started.</source>
        <translation>La file est en pause : rien de nouveau n’est lancé.</translation>
    </message>
    <message>
        <source>Runs start on mains power only.</source>
        <translation>Les exécutions ne démarrent que sur secteur.</translation>
    </message>
    <message>
        <source>Nothing waits and nothing runs.</source>
        <translation>Rien n’attend et rien ne s’exécute.</translation>
    </message>
    <message>
        <source>The label column of this rule is no longer there.</source>
        <translation>La colonne d’étiquettes de cette règle n’existe plus.</translation>
    </message>
    <message>
        <source>%1 votes on %2 of %3 rows.</source>
        <translation>%1 vote sur %2 des %3 lignes.</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3, n = %4)</source>
        <translation>%1 % (%2 à %3, n = %4)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>recouvrement</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Il n’y a pas encore de règles.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled,</source>
        <translation>
            <numerusform>%n ligne étiquetée,</numerusform>
            <numerusform>%n lignes étiquetées,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s),</source>
        <translation>
            <numerusform>%n conflit,</numerusform>
            <numerusform>%n conflits,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an answer.</source>
        <translation>
            <numerusform>%n ligne sans réponse.</numerusform>
            <numerusform>%n lignes sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) withdrawn, since no rule gives them any more.</source>
        <translation>
            <numerusform>%n étiquette retirée, car plus aucune règle ne la donne.</numerusform>
            <numerusform>%n étiquettes retirées, car plus aucune règle ne les donne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) kept the label that they had.</source>
        <translation>
            <numerusform>%n ligne a gardé son étiquette.</numerusform>
            <numerusform>%n lignes ont gardé leur étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) removed.</source>
        <translation>
            <numerusform>%n règle retirée.</numerusform>
            <numerusform>%n règles retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched on.</source>
        <translation>
            <numerusform>%n règle activée.</numerusform>
            <numerusform>%n règles activées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off.</source>
        <translation>
            <numerusform>%n règle désactivée.</numerusform>
            <numerusform>%n règles désactivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Une colonne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is set and swept at once; leave one of the two.</source>
        <translation>%1 est à la fois fixé et exploré ; retirez l’un des deux.</translation>
    </message>
    <message numerus="yes">
        <source>Sweep %1, %2: %3, %n run(s)</source>
        <translation>
            <numerusform>Exploration %1, %2 : %3, %n exécution</numerusform>
            <numerusform>Exploration %1, %2 : %3, %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: run %1, %2 %3, with %4</source>
        <translation>Meilleure : exécution %1, %2 %3, avec %4</translation>
    </message>
    <message>
        <source>Say --append FILE and --key COLUMN together.</source>
        <translation>Indiquez --append FICHIER et --key COLONNE ensemble.</translation>
    </message>
    <message>
        <source>--append, --export and --column are each a command of their own.</source>
        <translation>--append, --export et --column sont chacune une commande à part.</translation>
    </message>
    <message>
        <source>There is no encoding %1. There are UTF-8, UTF-16 LE, UTF-16 BE and Latin-1.</source>
        <translation>Il n’y a pas d’encodage %1. Il y a UTF-8, UTF-16 LE, UTF-16 BE et Latin-1.</translation>
    </message>
    <message>
        <source>A separator is one sign, or the word tab.</source>
        <translation>Un séparateur est un seul signe, ou le mot tab.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, changed: %2, gone: %3, the same: %4.</source>
        <translation>Nouvelles : %1, modifiées : %2, disparues : %3, identiques : %4.</translation>
    </message>
    <message>
        <source>Rows that are gone from the file stay in the table.</source>
        <translation>Les lignes disparues du fichier restent dans la table.</translation>
    </message>
    <message>
        <source>Columns that the table does not have, left out: %1.</source>
        <translation>Colonnes absentes de la table, omises : %1.</translation>
    </message>
    <message>
        <source>Columns that the file does not have: %1.</source>
        <translation>Colonnes absentes du fichier : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Cells that became empty: %1.</source>
        <translation>Cellules devenues vides : %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows that match</source>
        <translation>%1 lignes sur %2 qui correspondent</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Lance</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The project brings no recipes of its own.</source>
        <translation>Le projet n’apporte pas de recettes à lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) removed for good.</source>
        <translation>
            <numerusform>%n exécution supprimée définitivement.</numerusform>
            <numerusform>%n exécutions supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay in the bin, because labels came from their drafts.</source>
        <translation>
            <numerusform>%n exécution reste dans la corbeille, car des étiquettes viennent de ses propositions.</numerusform>
            <numerusform>%n exécutions restent dans la corbeille, car des étiquettes viennent de leurs propositions.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer needs no record; name slurm, slurm+ssh:HOST or ssh:HOST.</source>
        <translation>Cet ordinateur n’a pas besoin d’être noté ; indiquez slurm, slurm+ssh:HOST ou ssh:HOST.</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Exécuteur</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Dossier là-bas</translation>
    </message>
    <message>
        <source>the project&apos;s own</source>
        <translation>celui du projet</translation>
    </message>
    <message>
        <source>The project knows no other machines.</source>
        <translation>Le projet ne connaît pas d’autres machines.</translation>
    </message>
    <message>
        <source>A priority is urgent, normal or idle.</source>
        <translation>Une priorité est urgent, normal ou idle.</translation>
    </message>
    <message>
        <source>Runs start only while the computer is cooler than %1 °C.</source>
        <translation>Les exécutions ne commencent que si l&apos;ordinateur est à moins de %1 °C.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. The file .worker.log in the project&apos;s folder may say why.</source>
        <translation>Le point d&apos;accès ne répond pas. Le fichier .worker.log dans le dossier du projet dit peut-être pourquoi.</translation>
    </message>
    <message>
        <source>Set these two variables where your program runs. Ctrl+C ends it.</source>
        <translation>Définissez ces deux variables là où votre programme s&apos;exécute. Ctrl+C y met fin.</translation>
    </message>
    <message>
        <source>It came with this project and was not allowed yet: look at it with cairn trust P --list.</source>
        <translation>Elle est venue avec ce projet et n’a pas encore été autorisée : regardez-la avec cairn trust P --list.</translation>
    </message>
    <message>
        <source>the dataset</source>
        <translation>le jeu de données</translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation>le dossier de l’exécution</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un parmi %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Name the recipe: cairn recipe P %1 NAME.</source>
        <translation>Nommez la recette : cairn recipe P %1 NOM.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>ce projet</translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>tout est là</translation>
    </message>
    <message>
        <source>The recipe %1 has all that it needs.</source>
        <translation>La recette %1 a tout ce dont elle a besoin.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme : %1</translation>
    </message>
    <message>
        <source>Recipes of this project use the python3 on PATH.</source>
        <translation>Les recettes de ce projet utilisent le python3 du PATH.</translation>
    </message>
    <message>
        <source>Recipes of this project use %1.</source>
        <translation>Les recettes de ce projet utilisent %1.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvés : %1</translation>
    </message>
    <message>
        <source>There is no script %1.</source>
        <translation>Il n’y a pas de script %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n&apos;a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>Asking: %1</source>
        <translation>Interrogation : %1</translation>
    </message>
    <message>
        <source>Say where the recipe comes from: --from SCRIPT or --line &quot;python train.py --lr 0.01&quot;.</source>
        <translation>Dites d’où vient la recette : --from SCRIPT ou --line &quot;python train.py --lr 0.01&quot;.</translation>
    </message>
    <message>
        <source>The recipe %1 would have:</source>
        <translation>La recette %1 aurait :</translation>
    </message>
    <message>
        <source>Made the recipe %1 in %2.</source>
        <translation>La recette %1 a été créée dans %2.</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>Lance : %1</translation>
    </message>
    <message>
        <source>There is no format %1; there are %2.</source>
        <translation>Le format %1 n’existe pas ; il y a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of %1 written to %2.</source>
        <translation>
            <numerusform>%n étiquette de %1 écrite dans %2.</numerusform>
            <numerusform>%n étiquettes de %1 écrites dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>This comment is no longer there.</source>
        <translation>Ce commentaire n&apos;existe plus.</translation>
    </message>
    <message>
        <source>A comment needs some words.</source>
        <translation>Un commentaire a besoin de quelques mots.</translation>
    </message>
    <message>
        <source>This picture is no longer in the project.</source>
        <translation>Cette image n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Commentaire ajouté</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Commentaire changé</translation>
    </message>
    <message>
        <source>Comment resolved</source>
        <translation>Commentaire réglé</translation>
    </message>
    <message>
        <source>Comment opened again</source>
        <translation>Commentaire rouvert</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Commentaire supprimé</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>A run without a snapshot has no labels to compare.</source>
        <translation>Une exécution sans instantané n&apos;a pas d&apos;étiquettes à comparer.</translation>
    </message>
    <message>
        <source>The snapshots %1 and %2 hold different kinds of labels, so they cannot be compared.</source>
        <translation>Les instantanés %1 et %2 contiennent des étiquettes différentes et ne se comparent pas.</translation>
    </message>
    <message>
        <source>There is no run to compare; name at least one.</source>
        <translation>Il n&apos;y a pas d&apos;exécution à comparer ; nommez-en au moins une.</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n&apos;y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 est vide (0 octet).</translation>
    </message>
    <message>
        <source>%1 holds no values, only blank lines.</source>
        <translation>%1 ne contient aucune valeur, seulement des lignes vides.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 could not be rewritten as UTF-8 in the folder for temporary files (%2): %3.</source>
        <translation>%1 n&apos;a pas pu être réécrit en UTF-8 dans le dossier temporaire (%2) : %3.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a table.</source>
        <translation>%1 est un dossier, pas une table.</translation>
    </message>
    <message>
        <source>The file cannot be read beyond this line: %1.</source>
        <translation>Le fichier ne peut pas être lu après cette ligne : %1.</translation>
    </message>
    <message>
        <source>There is text behind a closing quote; it was taken into the field.</source>
        <translation>Il y a du texte après un guillemet fermant ; il a été pris dans le champ.</translation>
    </message>
    <message>
        <source>There is a zero byte, which no text can hold; such bytes are replaced by a question mark sign (�).</source>
        <translation>Il y a un octet nul, qu&apos;aucun texte ne peut contenir ; ces octets sont remplacés par un point d&apos;interrogation (�).</translation>
    </message>
    <message>
        <source>There are bytes that are no UTF-8; they are replaced by a question mark sign (�). Choose another encoding if the file has one.</source>
        <translation>Il y a des octets qui ne sont pas de l&apos;UTF-8 ; ils sont remplacés par un point d&apos;interrogation (�). Choisissez un autre codage si le fichier en a un.</translation>
    </message>
    <message>
        <source>A quote is opened in this line and never closed; the line was read as if it were no quote.</source>
        <translation>Un guillemet ouvert dans cette ligne n&apos;est jamais fermé ; la ligne a été lue comme s&apos;il n&apos;en était pas un.</translation>
    </message>
    <message>
        <source>There are %1 fields where the header has %2.</source>
        <translation>Il y a %1 champs alors que l&apos;en-tête en a %2.</translation>
    </message>
    <message>
        <source>The values could not be written: %1. Check that the disk has room.</source>
        <translation>Les valeurs n&apos;ont pas pu être écrites : %1. Vérifiez qu&apos;il reste de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>CurveAxis</name>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Temps depuis le début</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Samples seen</source>
        <translation>Exemples vus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Coût (%1)</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Énergie (Wh)</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveSettings</name>
    <message>
        <source>An hour costs a number of 0 or more.</source>
        <translation>Une heure coûte un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>An arrangement needs a name.</source>
        <translation>Une disposition a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Point de contrôle %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personnes : %1</translation>
    </message>
    <message>
        <source>Baseline %1: %2</source>
        <translation>Référence %1 : %2</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The project file</source>
        <translation>Le fichier du projet</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Make room, then try again; nothing was changed.</source>
        <translation>Le disque est plein : %1 n&apos;a pas pu être écrit. Faites de la place, puis réessayez ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of its folder.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that it exists and that you may read and write its folder.</source>
        <translation>%1 n&apos;a pas pu être ouvert. Vérifiez qu&apos;il existe et que vous pouvez lire et écrire son dossier.</translation>
    </message>
    <message>
        <source>%1 is not a Cairn project.</source>
        <translation>%1 n&apos;est pas un projet Cairn.</translation>
    </message>
    <message>
        <source>%1 is damaged. Copy the newest file from its folder backups in its place.</source>
        <translation>%1 est endommagé. Copiez à sa place le fichier le plus récent de son dossier backups.</translation>
    </message>
    <message>
        <source>%1 is being written by another program for too long. Try again.</source>
        <translation>%1 est écrit trop longtemps par un autre programme. Réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk reports an error.</source>
        <translation>%1 n&apos;a pas pu être lu ou écrit : le disque signale une erreur.</translation>
    </message>
    <message>
        <source>The query took too long and was stopped.</source>
        <translation>La requête a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>The project could not do that: %1</source>
        <translation>Le projet n&apos;a pas pu faire cela : %1</translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>%1 cannot be read as an SQLite file: %2.</source>
        <translation>%1 ne peut pas être lu comme fichier SQLite : %2.</translation>
    </message>
    <message>
        <source>%1 has no tables.</source>
        <translation>%1 ne contient pas de tables.</translation>
    </message>
    <message>
        <source>%1 has no table %2. It has: %3.</source>
        <translation>%1 n’a pas de table %2. Il y a : %3.</translation>
    </message>
    <message>
        <source>Another program is writing this file, and its newest changes (in %1-wal) are not seen. Close it there first.</source>
        <translation>Un autre programme écrit ce fichier, et ses dernières modifications (dans %1-wal) ne sont pas vues. Fermez-le d’abord là-bas.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>The dataset could not be written to %1. Check that there is room on the disk and that you may write there.</source>
        <translation>Le jeu de données n&apos;a pas pu être écrit dans %1. Vérifiez la place sur le disque et vos droits.</translation>
    </message>
    <message>
        <source>The cells of the table %1 were changed since the snapshot %2 was made, so the rows of that time are no longer there. Make a new snapshot.</source>
        <translation>Les cellules de la table %1 ont changé depuis l&apos;instantané %2 ; les lignes d&apos;alors n&apos;existent plus. Faites un nouvel instantané.</translation>
    </message>
</context>
<context>
    <name>DerivedColumns</name>
    <message>
        <source>A derived column needs a name and an expression.</source>
        <translation>Une colonne dérivée a besoin d’un nom et d’une expression.</translation>
    </message>
    <message>
        <source>The table has a column %1 already. Choose another name.</source>
        <translation>La table a déjà une colonne %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Column %1 derived</source>
        <translation>Colonne %1 dérivée</translation>
    </message>
    <message>
        <source>Derived column %1 changed</source>
        <translation>Colonne dérivée %1 modifiée</translation>
    </message>
    <message>
        <source>The column %1 is derived from it. Remove that one first.</source>
        <translation>La colonne %1 en est dérivée. Retirez d’abord celle-là.</translation>
    </message>
    <message>
        <source>Derived column %1 removed</source>
        <translation>Colonne dérivée %1 retirée</translation>
    </message>
</context>
<context>
    <name>DialogAsk</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This draft is no longer there.</source>
        <translation>Cette proposition n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This draft was answered to already.</source>
        <translation>Cette proposition a déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>The shape that this draft speaks of is no longer there.</source>
        <translation>La forme dont parle cette proposition n&apos;existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) accepted</source>
        <translation>
            <numerusform>%n proposition acceptée</numerusform>
            <numerusform>%n propositions acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>A shape without area or points was not added.</source>
        <translation>Une forme sans surface ni points n&apos;a pas été ajoutée.</translation>
    </message>
    <message>
        <source>Draft put right</source>
        <translation>Proposition corrigée</translation>
    </message>
    <message>
        <source>This class is no longer there.</source>
        <translation>Cette classe n&apos;existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) rejected</source>
        <translation>
            <numerusform>%n proposition rejetée</numerusform>
            <numerusform>%n propositions rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>All drafts surer than %1 accepted</source>
        <translation>Toutes les propositions plus sûres que %1 acceptées</translation>
    </message>
</context>
<context>
    <name>DuplicateRows</name>
    <message>
        <source>Choose at least one column to compare the rows by.</source>
        <translation>Choisissez au moins une colonne selon laquelle comparer les lignes.</translation>
    </message>
    <message>
        <source>Comparing rows</source>
        <translation>Comparaison des lignes</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>%1 could not be written, so programs cannot be told where to log. Check that there is room and that you may write there.</source>
        <translation>Impossible d&apos;écrire %1 ; les programmes ne peuvent pas savoir où journaliser. Vérifiez qu&apos;il y a de la place et que vous pouvez y écrire.</translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>ssh: %1 was not reached (%2). Connect once by hand with ssh %1, so that its key is known and no password is asked for.</source>
        <translation>ssh : %1 n’a pas été joint (%2). Connectez-vous une fois à la main avec ssh %1, pour que sa clé soit connue et qu’aucun mot de passe ne soit demandé.</translation>
    </message>
    <message>
        <source>ssh: reached, %1</source>
        <translation>ssh : joint, %1</translation>
    </message>
    <message>
        <source>rsync: %1</source>
        <translation>rsync : %1</translation>
    </message>
    <message>
        <source>rsync: not there; install it at %1.</source>
        <translation>rsync : absent ; installez-le sur %1.</translation>
    </message>
    <message>
        <source>Slurm: %1</source>
        <translation>Slurm : %1</translation>
    </message>
    <message>
        <source>Slurm: there is no sbatch (%1).</source>
        <translation>Slurm : il n’y a pas de sbatch (%1).</translation>
    </message>
    <message>
        <source>Slurm: the controller does not answer (%1).</source>
        <translation>Slurm : le contrôleur ne répond pas (%1).</translation>
    </message>
    <message>
        <source>Partitions: %1</source>
        <translation>Partitions : %1</translation>
    </message>
    <message>
        <source>There is no executor %1; say local, slurm, slurm+ssh:HOST or ssh:HOST.</source>
        <translation>Il n’y a pas d’exécuteur %1 ; indiquez local, slurm, slurm+ssh:HOST ou ssh:HOST.</translation>
    </message>
    <message>
        <source>%1 is no host that ssh could be given; say NAME or USER@NAME, and put ports and keys into ~/.ssh/config.</source>
        <translation>%1 n’est pas un hôte que ssh accepterait ; indiquez NOM ou UTILISATEUR@NOM, et mettez ports et clés dans ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The resources cannot have &quot;%1&quot;; write them like cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main, each once.</source>
        <translation>Les ressources ne peuvent pas contenir « %1 » ; écrivez-les comme cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main, chacune une fois.</translation>
    </message>
    <message>
        <source>The job&apos;s time limit of %1 was reached</source>
        <translation>La limite de temps de la tâche, %1, était atteinte</translation>
    </message>
    <message>
        <source>The job&apos;s time limit was reached</source>
        <translation>La limite de temps de la tâche était atteinte</translation>
    </message>
    <message>
        <source>The job needed more memory than the %1 MB it had asked for, and was killed. Ask for more with --resources mem=…</source>
        <translation>La tâche a eu besoin de plus de mémoire que les %1 Mo demandés, et a été tuée. Demandez-en plus avec --resources mem=…</translation>
    </message>
    <message>
        <source>The job needed more memory than it was allowed, and was killed. Ask for more with --resources mem=…</source>
        <translation>La tâche a eu besoin de plus de mémoire qu’autorisé, et a été tuée. Demandez-en plus avec --resources mem=…</translation>
    </message>
    <message>
        <source>Slurm has put job %1 back into its queue; it will begin anew.</source>
        <translation>Slurm a remis la tâche %1 dans sa file d’attente ; elle recommencera.</translation>
    </message>
    <message>
        <source>%1: Slurm asked the run to end, and it did.</source>
        <translation>%1 : Slurm a demandé à l’exécution de se terminer, et elle l’a fait.</translation>
    </message>
    <message>
        <source>The job was cancelled in Slurm.</source>
        <translation>La tâche a été annulée dans Slurm.</translation>
    </message>
    <message>
        <source>The job had to make room for another one.</source>
        <translation>La tâche a dû céder la place à une autre.</translation>
    </message>
    <message>
        <source>%1, and Slurm killed it.</source>
        <translation>%1, et Slurm l’a tuée.</translation>
    </message>
    <message>
        <source>The node under the job failed.</source>
        <translation>Le nœud de la tâche est tombé en panne.</translation>
    </message>
    <message>
        <source>The node %1 failed under the job.</source>
        <translation>Le nœud %1 de la tâche est tombé en panne.</translation>
    </message>
    <message>
        <source>The run was asked to stop, and its job was cancelled.</source>
        <translation>Il a été demandé à l’exécution de s’arrêter, et sa tâche a été annulée.</translation>
    </message>
    <message>
        <source>with exit code %1</source>
        <translation>avec le code %1</translation>
    </message>
    <message>
        <source>without an exit code</source>
        <translation>sans code de retour</translation>
    </message>
    <message>
        <source>The job ended %1, and its supervisor could not write why; slurm.log in the run&apos;s folder may tell.</source>
        <translation>La tâche s’est terminée %1, et son superviseur n’a pas pu écrire pourquoi ; slurm.log dans le dossier de l’exécution le dit peut-être.</translation>
    </message>
    <message>
        <source>Job %1 has ended, but how the run ended was never written; slurm.log in the run&apos;s folder may tell.</source>
        <translation>La tâche %1 est terminée, mais la fin de l’exécution n’a jamais été écrite ; slurm.log dans le dossier de l’exécution le dit peut-être.</translation>
    </message>
    <message>
        <source>Job %1 waits in Slurm&apos;s queue%2.</source>
        <translation>La tâche %1 attend dans la file de Slurm%2.</translation>
    </message>
    <message>
        <source>It is blocked for ever; stop it.</source>
        <translation>Elle est bloquée pour toujours ; arrêtez-la.</translation>
    </message>
    <message>
        <source>The run was asked to stop. Slurm does not know its job any more, so its exit status is unknown.</source>
        <translation>Il a été demandé à l’exécution de s’arrêter. Slurm ne connaît plus sa tâche, son issue est donc inconnue.</translation>
    </message>
    <message>
        <source>Slurm does not know the run&apos;s job any more, and how it ended was never written.</source>
        <translation>Slurm ne connaît plus la tâche de l’exécution, et sa fin n’a jamais été écrite.</translation>
    </message>
    <message>
        <source>The run&apos;s folder at %1 is gone, and with it what became of the run.</source>
        <translation>Le dossier de l’exécution sur %1 a disparu, et avec lui ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>The run began on another computer than the one that %1 names now, and says nothing any more.</source>
        <translation>L’exécution a commencé sur un autre ordinateur que celui que %1 désigne maintenant, et ne dit plus rien.</translation>
    </message>
    <message>
        <source>The run was asked to stop. Its supervisor was gone, so its exit status is unknown.</source>
        <translation>Il a été demandé à l’exécution de s’arrêter. Son superviseur avait disparu, son issue est donc inconnue.</translation>
    </message>
    <message>
        <source>The run was handed over to %1, but never began there.</source>
        <translation>L’exécution a été confiée à %1, mais n’y a jamais commencé.</translation>
    </message>
    <message>
        <source>The program and its supervisor at %1 are gone (killed, or the computer was started anew), so the exit status is unknown.</source>
        <translation>Le programme et son superviseur sur %1 ont disparu (tués, ou l’ordinateur a redémarré), l’issue est donc inconnue.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run here; install it.</source>
        <translation>Le programme %1 ne peut pas être lancé ici ; installez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer in %n second(s).</source>
        <translation>
            <numerusform>%1 n’a pas répondu en %n seconde.</numerusform>
            <numerusform>%1 n’a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no folder that could be made at %2; give a whole path, or one that begins in the home folder, without ~.</source>
        <translation>%1 n’est pas un dossier qui pourrait être créé sur %2 ; donnez un chemin complet, ou un chemin depuis le dossier personnel, sans ~.</translation>
    </message>
    <message>
        <source>%1, in the project&apos;s own folder</source>
        <translation>%1, dans le dossier même du projet</translation>
    </message>
    <message>
        <source>%1, folder %2</source>
        <translation>%1, dossier %2</translation>
    </message>
    <message>
        <source>That %1 may be used could not be noted in %2. Check that there is room and that you may write there.</source>
        <translation>L’autorisation d’utiliser %1 n’a pas pu être notée dans %2. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>This project brings its own way to use %1 (%2), and runs would be sent there. Look at it, then allow it with cairn trust.</source>
        <translation>Ce projet apporte sa propre manière d’utiliser %1 (%2), et des exécutions y seraient envoyées. Regardez-la, puis autorisez-la avec cairn trust.</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>La commande s’est terminée avec le code %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be found there.</source>
        <translation>Le dossier %1 y est introuvable.</translation>
    </message>
    <message>
        <source>Slurm is not installed there: there is no program squeue.</source>
        <translation>Slurm n’y est pas installé : il n’y a pas de programme squeue.</translation>
    </message>
    <message>
        <source>The supervisor could not be written to %1. Check that there is room and that you may write there.</source>
        <translation>Le superviseur n’a pas pu être écrit dans %1. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The run&apos;s folder could not be brought to %1: %2</source>
        <translation>Le dossier de l’exécution n’a pas pu être apporté sur %1 : %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Slurm did not take the job: %1</source>
        <translation>Slurm n’a pas accepté la tâche : %1</translation>
    </message>
    <message>
        <source>The answer was cut short.</source>
        <translation>La réponse a été tronquée.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The row could not be handed to the model.</source>
        <translation>La ligne n’a pas pu être transmise au modèle.</translation>
    </message>
    <message>
        <source>There is no row %1 in this table.</source>
        <translation>Il n&apos;y a pas de ligne %1 dans cette table.</translation>
    </message>
    <message>
        <source>The model took too long to answer.</source>
        <translation>Le modèle a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The model of this run could not be asked why.</source>
        <translation>Le modèle de cette exécution n’a pas pu être interrogé.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 n&apos;a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>Expression</name>
    <message>
        <source>The expression took too long and was stopped.</source>
        <translation>L&apos;expression a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>An expression may only read the project; this one wants more.</source>
        <translation>Une expression ne peut que lire le projet ; celle-ci veut davantage.</translation>
    </message>
    <message>
        <source>The expression is not understood: %1.</source>
        <translation>L&apos;expression n&apos;est pas comprise : %1.</translation>
    </message>
    <message>
        <source>The expression is not understood: a bracket or quote is not closed, or it holds more than one statement.</source>
        <translation>L&apos;expression n&apos;est pas comprise : une parenthèse ou un guillemet n&apos;est pas fermé, ou elle contient plus d&apos;une instruction.</translation>
    </message>
    <message>
        <source>the pattern %1 is wrong at character %2: %3</source>
        <translation>le motif %1 est faux au caractère %2 : %3</translation>
    </message>
    <message>
        <source>the pattern takes too long on some text; make it simpler</source>
        <translation>le motif prend trop de temps sur un texte ; simplifiez-le</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Par un modèle</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Par une règle</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Below %1 megapixels</source>
        <translation>Moins de %1 mégapixels</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Moins de %1</translation>
    </message>
    <message>
        <source>From %1 megapixels</source>
        <translation>Dès %1 mégapixels</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dès %1</translation>
    </message>
    <message>
        <source>%1 to %2 megapixels</source>
        <translation>%1 à %2 mégapixels</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>In no split</source>
        <translation>Dans aucune partie</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Rien de dit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>Étiquetée par</translation>
    </message>
    <message>
        <source>Origin of labels</source>
        <translation>Origine des étiquettes</translation>
    </message>
    <message>
        <source>Lowest score of a label</source>
        <translation>Plus bas score d&apos;une étiquette</translation>
    </message>
    <message>
        <source>Least confident prediction</source>
        <translation>Prédiction la moins sûre</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>Avec commentaires</translation>
    </message>
    <message>
        <source>Without comments</source>
        <translation>Sans commentaires</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>There is no image with the number %1.</source>
        <translation>Il n’y a pas d’image numéro %1.</translation>
    </message>
    <message>
        <source>%1 is another picture: its content is not the one that was labelled. Nothing was changed.</source>
        <translation>%1 est une autre image : son contenu n’est pas celui qui a été étiqueté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is in this project already, as another image. Nothing was changed.</source>
        <translation>%1 est déjà dans ce projet, comme autre image. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Reading annotations</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <source>It says that %1 has %2 x %3 pixels, but the picture has %4 x %5. Look whether its shapes fit.</source>
        <translation>Il y est dit que %1 a %2 x %3 pixels, mais l&apos;image en a %4 x %5. Vérifiez que ses formes conviennent.</translation>
    </message>
    <message>
        <source>%1 at x %2, y %3</source>
        <translation>%1 en x %2, y %3</translation>
    </message>
    <message>
        <source>%1 lies outside of the picture %2 and was left out.</source>
        <translation>%1 est hors de l&apos;image %2 et a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1 reached beyond the picture %2 and was clipped to it.</source>
        <translation>%1 dépassait de l&apos;image %2 et y a été limité.</translation>
    </message>
    <message>
        <source>A shape of %1 is empty and was left out.</source>
        <translation>Une forme de %1 est vide et a été laissée de côté.</translation>
    </message>
    <message>
        <source>Adding annotations</source>
        <translation>Ajout des étiquettes</translation>
    </message>
    <message>
        <source>Annotations imported from %1</source>
        <translation>Étiquettes importées de %1</translation>
    </message>
    <message>
        <source>Pascal VOC XML</source>
        <translation>Pascal VOC XML</translation>
    </message>
    <message>
        <source>Cairn lines</source>
        <translation>Lignes Cairn</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is in no format of annotations that Cairn knows: %2.</source>
        <translation>%1 n&apos;est dans aucun format d&apos;étiquettes que Cairn connaît : %2.</translation>
    </message>
    <message>
        <source>In %1 there are no annotations in a format that Cairn knows: %2.</source>
        <translation>Dans %1 il n&apos;y a pas d&apos;étiquettes dans un format que Cairn connaît : %2.</translation>
    </message>
    <message>
        <source>COCO JSON</source>
        <translation>COCO JSON</translation>
    </message>
    <message>
        <source>YOLO text</source>
        <translation>Texte YOLO</translation>
    </message>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>L’image %1 n’est pas là.</translation>
    </message>
    <message>
        <source>The picture %1 could not be put into %2: %3.</source>
        <translation>L’image %1 n’a pas pu être placée dans %2 : %3.</translation>
    </message>
    <message>
        <source>Placing pictures</source>
        <translation>Placement des images</translation>
    </message>
    <message>
        <source>Page %1 of it was left out: this format knows only whole files.</source>
        <translation>La page %1 a été omise : ce format ne connaît que des fichiers entiers.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n&apos;a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>The format %1 holds images, and this snapshot is of a table. Take csv or cairn.</source>
        <translation>Le format %1 est pour des images, et cet instantané est d’une table. Prenez csv ou cairn.</translation>
    </message>
    <message>
        <source>The format %1 holds tables, and this snapshot is of images.</source>
        <translation>Le format %1 est pour des tables, et cet instantané est d’images.</translation>
    </message>
    <message>
        <source>There is no dataset format %1; there are %2.</source>
        <translation>Le format de données %1 n’existe pas ; il y a %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room on the disk and that you may write there.</source>
        <translation>Le dossier %1 n’a pas pu être créé. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Cairn&apos;s own lines</source>
        <translation>Les lignes propres à Cairn</translation>
    </message>
    <message>
        <source>Separated values with the split as a column</source>
        <translation>Valeurs séparées, la répartition en colonne</translation>
    </message>
    <message>
        <source>A folder of images for each class</source>
        <translation>Un dossier d’images par classe</translation>
    </message>
    <message>
        <source>YOLO boxes</source>
        <translation>Boîtes YOLO</translation>
    </message>
    <message>
        <source>YOLO outlines</source>
        <translation>Contours YOLO</translation>
    </message>
    <message>
        <source>Pascal VOC</source>
        <translation>Pascal VOC</translation>
    </message>
    <message>
        <source>%1 is there already and not empty. Name a new folder.</source>
        <translation>%1 existe déjà et n’est pas vide. Nommez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The size of %1 is not known, so shares of it cannot be counted in pixels.</source>
        <translation>La taille de %1 n’est pas connue ; ses fractions ne peuvent être converties en pixels.</translation>
    </message>
</context>
<context>
    <name>GrabCut</name>
    <message>
        <source>Draw a box around the thing first; it must be at least three pixels wide and high.</source>
        <translation>Tracez d&apos;abord un rectangle autour de l&apos;objet, d&apos;au moins trois pixels de large et de haut.</translation>
    </message>
    <message>
        <source>The thing could not be cut out; there may be too little memory.</source>
        <translation>L&apos;objet n&apos;a pas pu être détouré ; il manque peut-être de la mémoire.</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>The link leads nowhere.</source>
        <translation>Le lien ne mène nulle part.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Ce n&apos;est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The folder may not be read. Check its permissions.</source>
        <translation>Le dossier ne peut pas être lu. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>Recherche des images</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>Le fichier ne peut pas être lu jusqu&apos;au bout : %1.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert : %1.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>The file could not be copied into the project: %1.</source>
        <translation>Le fichier n&apos;a pas pu être copié dans le projet : %1.</translation>
    </message>
    <message>
        <source>Importing pictures</source>
        <translation>Import des images</translation>
    </message>
    <message>
        <source>The file is truncated: its end is missing.</source>
        <translation>Le fichier est tronqué : sa fin manque.</translation>
    </message>
    <message>
        <source>The file is damaged: the check sum of a part of the picture is wrong.</source>
        <translation>Le fichier est endommagé : la somme de contrôle d&apos;une partie de l&apos;image est fausse.</translation>
    </message>
    <message>
        <source>The file is damaged: it holds no picture.</source>
        <translation>Le fichier est endommagé : il ne contient pas d&apos;image.</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Page %1 : %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n image(s) added.</source>
        <translation>
            <numerusform>%n image ajoutée.</numerusform>
            <numerusform>%n images ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were there already.</source>
        <translation>
            <numerusform>%n image était déjà là.</numerusform>
            <numerusform>%n images étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n&apos;a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) added.</source>
        <translation>
            <numerusform>%n étiquette ajoutée.</numerusform>
            <numerusform>%n étiquettes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were there already.</source>
        <translation>
            <numerusform>%n étiquette était déjà là.</numerusform>
            <numerusform>%n étiquettes étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no such image. Import the images first.</source>
        <translation>Le projet n&apos;a pas cette image. Importez d&apos;abord les images.</translation>
    </message>
    <message>
        <source>Importing images</source>
        <translation>Import des images</translation>
    </message>
    <message>
        <source>Importing labels</source>
        <translation>Import des étiquettes</translation>
    </message>
    <message>
        <source>Import a folder of images</source>
        <translation>Importer un dossier d&apos;images</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer une table</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder of label files</source>
        <translation>Importer un dossier de fichiers d&apos;étiquettes</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L&apos;import a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that were missing are found again.</source>
        <translation>
            <numerusform>%n image manquante est retrouvée.</numerusform>
            <numerusform>%n images manquantes sont retrouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no images and were left out.</source>
        <translation>
            <numerusform>%n fichier n&apos;est pas une image et a été laissé de côté.</numerusform>
            <numerusform>%n fichiers ne sont pas des images et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tables (%1)</translation>
    </message>
    <message>
        <source>The clipboard holds no cells. Copy some in a spreadsheet first.</source>
        <translation>Le presse-papiers ne contient pas de cellules. Copiez-en d’abord dans un tableur.</translation>
    </message>
    <message>
        <source>The cells could not be written into the folder for temporary files.</source>
        <translation>Les cellules n’ont pas pu être écrites dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
</context>
<context>
    <name>ItemGestures</name>
    <message>
        <source>This class is no longer there.</source>
        <translation>Cette classe n&apos;existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) tagged %1</source>
        <translation>
            <numerusform>%n image avec le mot-clé %1</numerusform>
            <numerusform>%n images avec le mot-clé %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 removed from %n image(s)</source>
        <translation>
            <numerusform>Mot-clé %1 retiré de %n image</numerusform>
            <numerusform>Mot-clé %1 retiré de %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) in no split</source>
        <translation>
            <numerusform>%n image dans aucune partie</numerusform>
            <numerusform>%n images dans aucune partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) put into %1</source>
        <translation>
            <numerusform>%n image mise dans %1</numerusform>
            <numerusform>%n images mises dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemLines</name>
    <message>
        <source>It has no class.</source>
        <translation>Elle n&apos;a pas de classe.</translation>
    </message>
    <message>
        <source>It is no JSON object (%1).</source>
        <translation>Ce n&apos;est pas un objet JSON (%1).</translation>
    </message>
    <message>
        <source>It names no picture: &quot;path&quot; and &quot;file&quot; are missing.</source>
        <translation>Elle ne nomme pas d&apos;image : « path » et « file » manquent.</translation>
    </message>
    <message>
        <source>Label %1: %2</source>
        <translation>Étiquette %1 : %2</translation>
    </message>
</context>
<context>
    <name>ItemNames</name>
    <message>
        <source>There is no picture &quot;%1&quot; in the project.</source>
        <translation>Il n&apos;y a pas d&apos;image « %1 » dans le projet.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; has no page %2.</source>
        <translation>L&apos;image « %1 » n&apos;a pas de page %2.</translation>
    </message>
    <message>
        <source>Several pictures of the project are called &quot;%1&quot;; name its folder as well.</source>
        <translation>Plusieurs images du projet s&apos;appellent « %1 » ; nommez aussi le dossier.</translation>
    </message>
</context>
<context>
    <name>ItemUndo</name>
    <message>
        <source>The last change of this picture, &quot;%1&quot;, changed others as well. Take it back as a whole in the history.</source>
        <translation>Le dernier changement de cette image, « %1 », en a changé d&apos;autres aussi. Reprenez-le en entier dans l&apos;historique.</translation>
    </message>
</context>
<context>
    <name>ItemViews</name>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Un filtre enregistré a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>There is a saved filter &quot;%1&quot; already.</source>
        <translation>Il y a déjà un filtre enregistré « %1 ».</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>Ce filtre enregistré n&apos;existe plus.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n items are called &quot;%1&quot;. Name one by its path: %2.</source>
        <translation>
            <numerusform>%n élément s&apos;appelle « %1 ». Nommez-le par son chemin : %2.</numerusform>
            <numerusform>%n éléments s&apos;appellent « %1 ». Nommez-en un par son chemin : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no item &quot;%1&quot; in the project.</source>
        <translation>Il n&apos;y a pas d&apos;élément « %1 » dans le projet.</translation>
    </message>
    <message>
        <source>There is no item with the number %1 in the project.</source>
        <translation>Il n&apos;y a pas d&apos;élément numéro %1 dans le projet.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A change in the journal is damaged, so it can neither be undone nor applied.</source>
        <translation>Un changement du journal est endommagé ; il ne peut être ni annulé ni appliqué.</translation>
    </message>
    <message>
        <source>The change could not be recorded; nothing was saved.</source>
        <translation>Le changement n&apos;a pas pu être noté ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>This change belongs to an older form of the project and can no longer be undone.</source>
        <translation>Ce changement appartient à une forme plus ancienne du projet et ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>This cannot be undone: something that was made later depends on it. Undo the later change first.</source>
        <translation>Cela ne peut pas être annulé : quelque chose de plus récent en dépend. Annulez d&apos;abord le changement plus récent.</translation>
    </message>
    <message>
        <source>This cannot be undone: the same labels were changed since. Undo the later change first.</source>
        <translation>Cela ne peut pas être annulé : les mêmes étiquettes ont changé depuis. Annulez d&apos;abord le changement plus récent.</translation>
    </message>
    <message>
        <source>The change could not be applied; nothing was changed.</source>
        <translation>Le changement n&apos;a pas pu être appliqué ; rien n&apos;a été changé.</translation>
    </message>
</context>
<context>
    <name>JsonTable</name>
    <message>
        <source>This is no JSON object; it was left out.</source>
        <translation>Ce n’est pas un objet JSON ; il a été omis.</translation>
    </message>
    <message>
        <source>There are members beyond the first %1; they were left out.</source>
        <translation>Il y a des membres au-delà des %1 premiers ; ils ont été omis.</translation>
    </message>
    <message>
        <source>%1 holds no JSON objects, so it makes no table.</source>
        <translation>%1 ne contient pas d’objets JSON et ne forme donc pas de table.</translation>
    </message>
</context>
<context>
    <name>LabelChecks</name>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>A locked shape stays as it is. Unlock it first.</source>
        <translation>Une forme verrouillée reste comme elle est. Déverrouillez-la d&apos;abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) mended</source>
        <translation>
            <numerusform>%n étourderie réparée</numerusform>
            <numerusform>%n étourderies réparées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelImport</name>
    <message>
        <source>%1 needs the columns %2 and label in its first line; it has: %3.</source>
        <translation>%1 a besoin des colonnes %2 et label en première ligne ; il y a : %3.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The line names nothing.</source>
        <translation>La ligne ne nomme rien.</translation>
    </message>
    <message>
        <source>Line %1 has no label.</source>
        <translation>La ligne %1 n&apos;a pas d&apos;étiquette.</translation>
    </message>
    <message>
        <source>Tags from %1</source>
        <translation>Mots-clés de %1</translation>
    </message>
    <message>
        <source>The table %1 has no such row; rows are numbered from 1 to %2.</source>
        <translation>La table %1 n&apos;a pas cette ligne ; les lignes sont numérotées de 1 à %2.</translation>
    </message>
</context>
<context>
    <name>LabelQueue</name>
    <message>
        <source>Choose a run whose predictions say what is uncertain.</source>
        <translation>Choisissez une exécution dont les prédictions disent ce qui est incertain.</translation>
    </message>
    <message>
        <source>Choose two runs or more to see where they disagree.</source>
        <translation>Choisissez deux exécutions ou plus pour voir où elles se contredisent.</translation>
    </message>
    <message>
        <source>There is nothing to tell how alike the pictures are. Let a model describe them first.</source>
        <translation>Rien ne dit à quel point les images se ressemblent. Faites-les d&apos;abord décrire par un modèle.</translation>
    </message>
</context>
<context>
    <name>LabelSchema</name>
    <message>
        <source>A class needs a name.</source>
        <translation>Une classe a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>This class is no longer there.</source>
        <translation>Cette classe n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Class %1 added</source>
        <translation>Classe %1 ajoutée</translation>
    </message>
    <message>
        <source>There is already a class %1. Choose another name.</source>
        <translation>Il y a déjà une classe %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Class %1 renamed to %2</source>
        <translation>Classe %1 renommée en %2</translation>
    </message>
    <message>
        <source>Colour of class %1 changed</source>
        <translation>Couleur de la classe %1 changée</translation>
    </message>
    <message>
        <source>A class can have one of the keys 1 to 9, not &quot;%1&quot;.</source>
        <translation>Une classe peut avoir une des touches 1 à 9, pas « %1 ».</translation>
    </message>
    <message>
        <source>Key of class %1 removed</source>
        <translation>Touche de la classe %1 retirée</translation>
    </message>
    <message>
        <source>Class %1 has the key %2</source>
        <translation>La classe %1 a la touche %2</translation>
    </message>
    <message>
        <source>Class %1 moved</source>
        <translation>Classe %1 déplacée</translation>
    </message>
    <message>
        <source>Class %1 deleted</source>
        <translation>Classe %1 supprimée</translation>
    </message>
    <message>
        <source>Both have a class %1 below them. Merge or rename these first.</source>
        <translation>Les deux ont une sous-classe %1. Fusionnez ou renommez d&apos;abord celles-ci.</translation>
    </message>
    <message>
        <source>The attribute %1 is of another kind in each of them. Change one of the two first.</source>
        <translation>L&apos;attribut %1 est d&apos;un autre genre dans chacune. Changez d&apos;abord l&apos;un des deux.</translation>
    </message>
    <message>
        <source>A class cannot be merged with itself.</source>
        <translation>Une classe ne peut pas fusionner avec elle-même.</translation>
    </message>
    <message>
        <source>Class %1 merged into %2</source>
        <translation>Classe %1 fusionnée dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) moved to the new class %1</source>
        <translation>
            <numerusform>%n étiquette passée à la nouvelle classe %1</numerusform>
            <numerusform>%n étiquettes passées à la nouvelle classe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the labels first that the new class gets.</source>
        <translation>Choisissez d&apos;abord les étiquettes que reçoit la nouvelle classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) added</source>
        <translation>
            <numerusform>%n classe ajoutée</numerusform>
            <numerusform>%n classes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1 described</source>
        <translation>Classe %1 décrite</translation>
    </message>
    <message>
        <source>Shapes of class %1 chosen</source>
        <translation>Formes de la classe %1 choisies</translation>
    </message>
    <message>
        <source>Skeleton of class %1 removed</source>
        <translation>Squelette de la classe %1 retiré</translation>
    </message>
    <message>
        <source>Skeleton of class %1 set</source>
        <translation>Squelette de la classe %1 mis</translation>
    </message>
    <message>
        <source>Class %1 archived</source>
        <translation>Classe %1 archivée</translation>
    </message>
    <message>
        <source>Class %1 restored</source>
        <translation>Classe %1 restaurée</translation>
    </message>
    <message>
        <source>Class %1 moved to the top</source>
        <translation>Classe %1 mise tout en haut</translation>
    </message>
    <message>
        <source>The class %1 cannot stand below itself.</source>
        <translation>La classe %1 ne peut pas être sous elle-même.</translation>
    </message>
    <message>
        <source>Class %1 moved below %2</source>
        <translation>Classe %1 mise sous %2</translation>
    </message>
</context>
<context>
    <name>LabelValue</name>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>« %1 » n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>Spans are a JSON list of objects with start, end and class.</source>
        <translation>Les passages sont une liste JSON d’objets avec start, end et class.</translation>
    </message>
    <message>
        <source>A span needs a start, an end behind it, and a class.</source>
        <translation>Un passage a besoin d’un début (start), d’une fin après lui (end) et d’une classe (class).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of label. There are choice, multiple, number, text, boolean and span.</source>
        <translation>« %1 » n’est pas un type d’étiquette. Il y a choice, multiple, number, text, boolean et span.</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Plusieurs réponses</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texte</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Parts of a text</source>
        <translation>Passages d’un texte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s): %1</source>
        <translation>
            <numerusform>%n passage : %1</numerusform>
            <numerusform>%n passages : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leakage</name>
    <message>
        <source>%1 rows share their %2 with other rows. Split by it, or the same %2 stands in training and test.</source>
        <translation>%1 lignes partagent leur %2 avec d’autres lignes. Séparez selon %2, sinon le même %2 figure dans l’entraînement et le test.</translation>
    </message>
    <message>
        <source>%1 almost gives the answer away by itself (it takes away %2 % of what guessing gets wrong). Is it known before the answer is?</source>
        <translation>%1 trahit presque la réponse à elle seule (elle évite %2 % des erreurs du hasard). Est-elle connue avant la réponse ?</translation>
    </message>
</context>
<context>
    <name>LintFix</name>
    <message>
        <source>A turned box or an ellipse cannot be cut at the border. Make it smaller, or convert it to an outline first.</source>
        <translation>Un rectangle tourné ou une ellipse ne peut pas être coupé au bord. Réduisez-le, ou convertissez-le d&apos;abord en contour.</translation>
    </message>
    <message>
        <source>Only outlines and masks can give way to a neighbour. Convert the shape first, or move it.</source>
        <translation>Seuls les contours et les masques peuvent céder à un voisin. Convertissez d&apos;abord la forme, ou déplacez-la.</translation>
    </message>
    <message>
        <source>The shape is no longer there.</source>
        <translation>La forme n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Only outlines and masks can grow into a gap. Convert one of the shapes first, or move it.</source>
        <translation>Seuls les contours et les masques peuvent combler un intervalle. Convertissez d&apos;abord l&apos;une des formes, ou déplacez-la.</translation>
    </message>
    <message>
        <source>The gap is no longer there.</source>
        <translation>L&apos;intervalle n&apos;existe plus.</translation>
    </message>
</context>
<context>
    <name>LocalExecutor</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n&apos;y a pas d&apos;exécution %1.</translation>
    </message>
    <message>
        <source>The run could not be started. %1</source>
        <translation>L&apos;exécution n&apos;a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>The run could not be started: %1 cannot be run (%2).</source>
        <translation>L&apos;exécution n&apos;a pas pu démarrer : %1 ne peut pas être exécuté (%2).</translation>
    </message>
    <message>
        <source>The run&apos;s supervisor ended before it could begin.</source>
        <translation>Le surveillant de l&apos;exécution s&apos;est arrêté avant de commencer.</translation>
    </message>
    <message>
        <source>The run&apos;s folder %1 is gone, and with it what became of the run.</source>
        <translation>Le dossier %1 de l&apos;exécution a disparu, et avec lui ce que l&apos;exécution est devenue.</translation>
    </message>
    <message>
        <source>The run was asked to stop. Its supervisor was gone, so its exit status is unknown.</source>
        <translation>L&apos;exécution devait s&apos;arrêter. Son surveillant n&apos;était plus là, sa fin est donc inconnue.</translation>
    </message>
    <message>
        <source>The program has ended while its supervisor was gone, so its exit status is unknown.</source>
        <translation>Le programme s&apos;est terminé sans son surveillant, sa fin est donc inconnue.</translation>
    </message>
    <message>
        <source>The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here.</source>
        <translation>L&apos;exécution a été mise en file par quelqu&apos;un d&apos;autre ou sur un autre ordinateur ; son programme n&apos;a donc pas été lancé. Remettez-la en file pour l&apos;exécuter ici.</translation>
    </message>
</context>
<context>
    <name>LogReader</name>
    <message>
        <source>The line is no JSON object and was skipped: %1.</source>
        <translation>La ligne n&apos;est pas un objet JSON et a été sautée : %1.</translation>
    </message>
    <message>
        <source>The line was skipped: its step is not a whole number.</source>
        <translation>La ligne a été sautée : son step n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The line has more names of metrics than %1 in all; they were skipped.</source>
        <translation>La ligne porterait le nombre de métriques au-delà de %1 ; elles ont été sautées.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ce n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>something follows the object</source>
        <translation>quelque chose suit l&apos;objet</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (au caractère %2)</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l&apos;imbrication est trop profonde</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>une virgule ou une accolade fermante manque</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>un nom entre guillemets manque</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>un deux-points manque</translation>
    </message>
    <message>
        <source>it ends before its closing bracket</source>
        <translation>elle finit avant son accolade fermante</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a backslash is followed by what JSON does not know</source>
        <translation>une barre oblique inverse est suivie de ce que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>a value is not understood</source>
        <translation>une valeur n&apos;est pas comprise</translation>
    </message>
    <message>
        <source>The row has %1 cells where the first line names %2 columns; it was skipped.</source>
        <translation>La ligne a %1 cellules alors que la première nomme %2 colonnes ; elle a été sautée.</translation>
    </message>
    <message>
        <source>The file has too many names of metrics; some were skipped.</source>
        <translation>Le fichier a trop de noms de métriques ; certains ont été sautés.</translation>
    </message>
    <message>
        <source>The record&apos;s length is damaged, so what follows in the file cannot be read.</source>
        <translation>La longueur de l&apos;enregistrement est endommagée ; la suite du fichier ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The record is longer than %1 MB and was skipped.</source>
        <translation>L&apos;enregistrement dépasse %1 Mo et a été sauté.</translation>
    </message>
    <message>
        <source>The record is damaged and was skipped: its checksum is wrong.</source>
        <translation>L&apos;enregistrement est endommagé et a été sauté : sa somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>The record was skipped: it is no event.</source>
        <translation>L&apos;enregistrement a été sauté : ce n&apos;est pas un événement.</translation>
    </message>
    <message>
        <source>The record&apos;s hyperparameters cannot be read.</source>
        <translation>Les hyperparamètres de l&apos;enregistrement ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The line was skipped: it is not a time, a value and a step, but %1.</source>
        <translation>La ligne a été sautée : ce n&apos;est pas un temps, une valeur et un pas, mais %1.</translation>
    </message>
    <message>
        <source>The file is no state of a trainer: it has no log_history.</source>
        <translation>Le fichier n&apos;est pas l&apos;état d&apos;un entraînement : il n&apos;a pas de log_history.</translation>
    </message>
    <message>
        <source>The file is no log of W&amp;B: it does not begin as one.</source>
        <translation>Le fichier n’est pas un journal de W&amp;B : il ne commence pas comme tel.</translation>
    </message>
    <message>
        <source>The record was skipped: it is none of W&amp;B&apos;s.</source>
        <translation>L’enregistrement a été ignoré : il n’est pas de W&amp;B.</translation>
    </message>
    <message>
        <source>A value was skipped: %1.</source>
        <translation>Une valeur a été ignorée : %1.</translation>
    </message>
    <message>
        <source>The line was skipped: it is not a time, a step, a value and a name, but %1.</source>
        <translation>La ligne a été sautée : ce n&apos;est pas un temps, un pas, une valeur et un nom, mais %1.</translation>
    </message>
    <message>
        <source>The value was skipped: the run has too many metrics already.</source>
        <translation>La valeur a été sautée : l&apos;exécution a déjà trop de métriques.</translation>
    </message>
    <message>
        <source>The line is no JSON object and was skipped.</source>
        <translation>La ligne n’est pas un objet JSON et a été ignorée.</translation>
    </message>
</context>
<context>
    <name>ManyRunCharts</name>
    <message>
        <source>What %1 depends on</source>
        <translation>De quoi dépend %1</translation>
    </message>
    <message>
        <source>Share of the variance that the parameter explains alone</source>
        <translation>Part de la variance que le paramètre explique seul</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>Mean over all values of the other parameters, as the forest sees it</source>
        <translation>Moyenne sur toutes les valeurs des autres paramètres, selon la forêt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Choose two different parameters that at least four runs have.</source>
        <translation>Choisissez deux paramètres différents qu’ont au moins quatre exécutions.</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 selon %2 et %3</translation>
    </message>
    <message>
        <source>%1 (power of ten)</source>
        <translation>%1 (puissance de dix)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is better in both: %n run(s)</source>
        <translation>
            <numerusform>Rien de mieux sur les deux : %n exécution</numerusform>
            <numerusform>Rien de mieux sur les deux : %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the front</source>
        <translation>%1, sur le front</translation>
    </message>
    <message>
        <source>No run has both.</source>
        <translation>Aucune exécution n’a les deux.</translation>
    </message>
</context>
<context>
    <name>MaskCounts</name>
    <message>
        <source>The mask is larger than any picture that Cairn can show.</source>
        <translation>Le masque est plus grand que toute image que Cairn peut montrer.</translation>
    </message>
    <message>
        <source>A run of the mask has a negative length.</source>
        <translation>Une plage du masque a une longueur négative.</translation>
    </message>
    <message>
        <source>The mask&apos;s runs are longer than its size of %1 x %2 pixels allows.</source>
        <translation>Les plages du masque sont plus longues que ne le permet sa taille de %1 x %2 pixels.</translation>
    </message>
    <message>
        <source>The mask&apos;s runs are shorter than its size of %1 x %2 pixels asks for.</source>
        <translation>Les plages du masque sont plus courtes que ne le demande sa taille de %1 x %2 pixels.</translation>
    </message>
    <message>
        <source>The mask is too scattered: it has more than %L1 million runs of pixels.</source>
        <translation>Le masque est trop dispersé : il a plus de %L1 millions de plages de pixels.</translation>
    </message>
    <message>
        <source>The mask&apos;s compressed runs cannot be read.</source>
        <translation>Les plages comprimées du masque ne peuvent pas être lues.</translation>
    </message>
</context>
<context>
    <name>MaskPainting</name>
    <message>
        <source>The shape reaches too far beyond the picture to be painted as pixels.</source>
        <translation>La forme dépasse trop de l&apos;image pour être peinte en pixels.</translation>
    </message>
    <message>
        <source>The outline is too intricate to be painted as pixels.</source>
        <translation>Le contour est trop compliqué pour être peint en pixels.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;About Cairn</source>
        <translation>À &amp;propos de Cairn</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>&amp;Exporter les étiquettes…</translation>
    </message>
</context>
<context>
    <name>Mlflow</name>
    <message>
        <source>A metric needs a name of 1 to %1 characters.</source>
        <translation>Une métrique a besoin d&apos;un nom de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The value of the metric %1 is no number.</source>
        <translation>La valeur de la métrique %1 n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>The step of the metric %1 is no whole number.</source>
        <translation>Le pas de la métrique %1 n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>A parameter or tag needs a name of 1 to %1 characters.</source>
        <translation>Un paramètre ou une étiquette a besoin d&apos;un nom de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The value of %1 is longer than %2 characters.</source>
        <translation>La valeur de %1 dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The run %1 is deleted. Restore it first.</source>
        <translation>L&apos;exécution %1 est supprimée. Restaurez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Changing param values is not allowed. The parameter %1 is %2 already and was now said to be %3.</source>
        <translation>Changer la valeur d&apos;un paramètre n&apos;est pas permis. Le paramètre %1 vaut déjà %2 et vaudrait maintenant %3.</translation>
    </message>
    <message>
        <source>%1 (logged)</source>
        <translation>%1 (journalisé)</translation>
    </message>
    <message>
        <source>The run %1 has no tag %2.</source>
        <translation>L&apos;exécution %1 n&apos;a pas d&apos;étiquette %2.</translation>
    </message>
    <message>
        <source>The model&apos;s description is no JSON object.</source>
        <translation>La description du modèle n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>There is no run %1 in this project.</source>
        <translation>Il n&apos;y a pas d&apos;exécution %1 dans ce projet.</translation>
    </message>
    <message>
        <source>The folder of the run %1 is no folder of this project, so nothing is kept there.</source>
        <translation>Le dossier de l&apos;exécution %1 n&apos;est pas un dossier de ce projet ; rien n&apos;y est conservé.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the values were not kept. Check that there is room and that you may write there.</source>
        <translation>Impossible d&apos;écrire %1 ; les valeurs n&apos;ont pas été conservées. Vérifiez qu&apos;il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2), so these values were not kept.</source>
        <translation>Impossible d&apos;écrire %1 (%2) ; ces valeurs n&apos;ont pas été conservées.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
    <message>
        <source>The experiment %1 is deleted. Restore it first.</source>
        <translation>L&apos;expérience %1 est supprimée. Restaurez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The program ended the run as failed.</source>
        <translation>Le programme a terminé l&apos;exécution en échec.</translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation>Il n&apos;y a pas d&apos;état %1.</translation>
    </message>
    <message>
        <source>The run is under way. Stop it first.</source>
        <translation>L&apos;exécution est en cours. Arrêtez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The request&apos;s body is no JSON object.</source>
        <translation>Le corps de la requête n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Cairn keeps runs and their models, but no model registry. Leave registered_model_name out; the model is kept with its run.</source>
        <translation>Cairn conserve les exécutions et leurs modèles, mais pas de registre de modèles. Omettez registered_model_name ; le modèle reste avec son exécution.</translation>
    </message>
    <message>
        <source>Cairn does not answer %1 %2.</source>
        <translation>Cairn ne répond pas à %1 %2.</translation>
    </message>
    <message>
        <source>%1 is asked for with GET or POST.</source>
        <translation>%1 se demande avec GET ou POST.</translation>
    </message>
    <message>
        <source>Artifacts are put with PUT and taken with GET.</source>
        <translation>Les artefacts s&apos;envoient avec PUT et se lisent avec GET.</translation>
    </message>
    <message>
        <source>The run %1 has too many models already.</source>
        <translation>L&apos;exécution %1 a déjà trop de modèles.</translation>
    </message>
    <message>
        <source>There is no logged model %1 in this project.</source>
        <translation>Il n&apos;y a pas de modèle %1 dans ce projet.</translation>
    </message>
    <message>
        <source>There is no experiment %1 in this project.</source>
        <translation>Il n&apos;y a pas d&apos;expérience %1 dans ce projet.</translation>
    </message>
    <message>
        <source>An experiment needs a name of 1 to %1 characters.</source>
        <translation>Une expérience a besoin d&apos;un nom de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>There is an experiment called %1 already.</source>
        <translation>Il y a déjà une expérience appelée %1.</translation>
    </message>
    <message>
        <source>An experiment cannot be renamed to &quot;%1&quot;: the name is empty, too long or another&apos;s.</source>
        <translation>Une expérience ne peut pas être renommée en « %1 » : le nom est vide, trop long ou déjà pris.</translation>
    </message>
    <message>
        <source>The experiment Default is always there.</source>
        <translation>L&apos;expérience Default existe toujours.</translation>
    </message>
    <message>
        <source>The filter cannot be understood at &quot;%1&quot;. Write conditions such as metrics.loss &lt; 0.5 AND params.model = &apos;cnn&apos;.</source>
        <translation>Le filtre n&apos;est pas compréhensible à « %1 ». Écrivez des conditions comme metrics.loss &lt; 0.5 AND params.model = &apos;cnn&apos;.</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Le filtre est trop long.</translation>
    </message>
    <message>
        <source>The artifact path &quot;%1&quot; is no path below a run&apos;s artifacts.</source>
        <translation>Le chemin « %1 » n&apos;est pas sous les artefacts d&apos;une exécution.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation>Le dossier %1 n&apos;a pas pu être créé. Vérifiez la place et vos droits.</translation>
    </message>
    <message>
        <source>The run has no artifact %1.</source>
        <translation>L&apos;exécution n&apos;a pas d&apos;artefact %1.</translation>
    </message>
    <message>
        <source>The request is no HTTP that is understood here.</source>
        <translation>La requête n&apos;est pas du HTTP compris ici.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>La requête est trop grande.</translation>
    </message>
    <message>
        <source>The artifact cannot be read.</source>
        <translation>L&apos;artefact ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>ModelCharts</name>
    <message>
        <source>What the model draws on</source>
        <translation>Ce sur quoi le modèle s’appuie</translation>
    </message>
    <message>
        <source>Share of what the columns gain the model</source>
        <translation>Part de ce que les colonnes apportent au modèle</translation>
    </message>
    <message>
        <source>This run&apos;s program told nothing about its columns.</source>
        <translation>Le programme de cette exécution n’a rien dit de ses colonnes.</translation>
    </message>
    <message>
        <source>How the answer moves with %1</source>
        <translation>Comment la réponse varie avec %1</translation>
    </message>
    <message>
        <source>%1 (year)</source>
        <translation>%1 (année)</translation>
    </message>
    <message>
        <source>Mean prediction</source>
        <translation>Prédiction moyenne</translation>
    </message>
    <message>
        <source>Mean probability of %1</source>
        <translation>Probabilité moyenne de %1</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Probabilité moyenne</translation>
    </message>
    <message>
        <source>This run&apos;s program did not tell how its answers depend on its columns.</source>
        <translation>Le programme de cette exécution n’a pas dit comment ses réponses dépendent des colonnes.</translation>
    </message>
</context>
<context>
    <name>NearestRows</name>
    <message>
        <source>There is no row %1 in this table.</source>
        <translation>Il n&apos;y a pas de ligne %1 dans cette table.</translation>
    </message>
</context>
<context>
    <name>OutlierScores</name>
    <message>
        <source>The forest needs at least one column with numbers or dates.</source>
        <translation>La forêt a besoin d&apos;au moins une colonne de nombres ou de dates.</translation>
    </message>
    <message>
        <source>The numbers could not be written for the forest.</source>
        <translation>Les nombres n&apos;ont pas pu être écrits pour la forêt.</translation>
    </message>
    <message>
        <source>The isolation forest did not start.</source>
        <translation>La forêt d&apos;isolement n&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>Asking the forest about each row</source>
        <translation>Évaluation de chaque ligne</translation>
    </message>
    <message>
        <source>The isolation forest failed.</source>
        <translation>La forêt d&apos;isolement a échoué.</translation>
    </message>
    <message>
        <source>The isolation forest gave no answer.</source>
        <translation>La forêt d&apos;isolement n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>There is no room for the forest&apos;s files.</source>
        <translation>Il n&apos;y a pas de place pour les fichiers de la forêt.</translation>
    </message>
</context>
<context>
    <name>PageViews</name>
    <message>
        <source>Nothing is saved under the name %1.</source>
        <translation>Rien n’est enregistré sous le nom %1.</translation>
    </message>
    <message>
        <source>What is saved needs a name.</source>
        <translation>Ce qui est enregistré a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>PairedAnswers</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>%1, shape %2</source>
        <translation>%1, forme %2</translation>
    </message>
    <message>
        <source>%1, a shape that is gone</source>
        <translation>%1, une forme disparue</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: in the tested part of one run only.</source>
        <translation>
            <numerusform>%n élément laissé de côté : dans la partie de test d&apos;une seule exécution.</numerusform>
            <numerusform>%n éléments laissés de côté : dans la partie de test d&apos;une seule exécution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: one of the runs says nothing of them.</source>
        <translation>
            <numerusform>%n élément laissé de côté : une des exécutions n&apos;en dit rien.</numerusform>
            <numerusform>%n éléments laissés de côté : une des exécutions n&apos;en dit rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: labelled differently in the two snapshots.</source>
        <translation>
            <numerusform>%n élément laissé de côté : étiquetés autrement dans les deux instantanés.</numerusform>
            <numerusform>%n éléments laissés de côté : étiquetés autrement dans les deux instantanés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: they have no label in one of the snapshots.</source>
        <translation>
            <numerusform>%n élément laissé de côté : sans étiquette dans un des instantanés.</numerusform>
            <numerusform>%n éléments laissés de côté : sans étiquette dans un des instantanés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs %1 and %2 have no tested picture in common in which both looked for shapes.</source>
        <translation>Les exécutions %1 et %2 n&apos;ont en commun aucune image de test où les deux ont cherché des formes.</translation>
    </message>
    <message>
        <source>The run %1 has no snapshot, so there are no labels to hold its answers against.</source>
        <translation>L&apos;exécution %1 n&apos;a pas d&apos;instantané, donc pas d&apos;étiquettes auxquelles comparer ses réponses.</translation>
    </message>
    <message>
        <source>The runs learnt different things (snapshots %1 and %2), so their answers cannot be compared.</source>
        <translation>Les exécutions ont appris des choses différentes (instantanés %1 et %2) ; leurs réponses ne se comparent pas.</translation>
    </message>
    <message>
        <source>The runs give different kinds of answers, so these cannot be compared.</source>
        <translation>Les exécutions donnent des genres de réponses différents, qui ne se comparent pas.</translation>
    </message>
    <message>
        <source>The runs %1 and %2 have no tested item with the same label in common.</source>
        <translation>Les exécutions %1 et %2 n&apos;ont en commun aucun élément de test avec la même étiquette.</translation>
    </message>
    <message>
        <source>The runs found shapes of their own, so their answers are not about the same things.</source>
        <translation>Les exécutions ont trouvé leurs propres formes ; leurs réponses ne portent pas sur les mêmes choses.</translation>
    </message>
    <message>
        <source>The run %1 has said nothing of single items, so its answers cannot be compared.</source>
        <translation>L&apos;exécution %1 n&apos;a rien dit d&apos;éléments isolés ; ses réponses ne se comparent pas.</translation>
    </message>
</context>
<context>
    <name>ParquetTable</name>
    <message>
        <source>%1 is a Parquet file, which has to be converted first. In a terminal, run: %2 (it needs pyarrow: pip install pyarrow). Then import %3.</source>
        <translation>%1 est un fichier Parquet, qui doit d’abord être converti. Dans un terminal, exécutez : %2 (il faut pyarrow : pip install pyarrow). Importez ensuite %3.</translation>
    </message>
</context>
<context>
    <name>PixelClassifier</name>
    <message>
        <source>The pixels could not be sorted into classes; there may be too little memory.</source>
        <translation>Les pixels n&apos;ont pas pu être classés ; il manque peut-être de la mémoire.</translation>
    </message>
    <message>
        <source>Paint a few strokes of at least two classes first.</source>
        <translation>Peignez d&apos;abord quelques traits d&apos;au moins deux classes.</translation>
    </message>
    <message>
        <source>The pixel classifier that was kept cannot be read; train it again.</source>
        <translation>Le classificateur de pixels gardé ne peut pas être lu ; entraînez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>PlotFiles</name>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 n&apos;a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Nombres (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>Predictor</name>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>%1 ne peut pas être lu. Vérifiez qu&apos;il est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that there is room and that you may write there.</source>
        <translation>%1 n&apos;a pas pu être écrit. Vérifiez la place et vos droits.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n picture(s).</source>
        <translation>
            <numerusform>C&apos;est arrêté après %n image.</numerusform>
            <numerusform>C&apos;est arrêté après %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be asked about.</source>
        <translation>
            <numerusform>%n image n&apos;a pas pu être soumise.</numerusform>
            <numerusform>%n images n&apos;ont pas pu être soumises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that asked the model was ended in the middle; what it was told until then is kept.</source>
        <translation>Le programme qui interrogeait le modèle a été arrêté en cours ; ce qui était dit jusque-là est gardé.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The program that asked %1 crashed. The model may be damaged, or need more memory than it may have.</source>
        <translation>Le programme qui interrogeait %1 a planté. Le modèle est peut-être endommagé, ou demande plus de mémoire que permis.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took longer than %n second(s) and was stopped.</source>
        <translation>
            <numerusform>%1 a pris plus de %n seconde et a été arrêté.</numerusform>
            <numerusform>%1 a pris plus de %n secondes et a été arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered more than can be read.</source>
        <translation>%1 a répondu plus que ce qui peut être lu.</translation>
    </message>
    <message>
        <source>The program that asks the model is not running.</source>
        <translation>Le programme qui interroge le modèle ne tourne pas.</translation>
    </message>
    <message>
        <source>The program that asks %1 answered something that cannot be read.</source>
        <translation>Le programme qui interroge %1 a donné une réponse illisible.</translation>
    </message>
    <message>
        <source>The model was not asked: it had crashed too often.</source>
        <translation>Le modèle n&apos;a pas été interrogé : il avait planté trop souvent.</translation>
    </message>
    <message>
        <source>%1 is no ONNX model, or it is damaged.</source>
        <translation>%1 n&apos;est pas un modèle ONNX, ou il est endommagé.</translation>
    </message>
    <message>
        <source>%1 keeps its weights in other files. Export it again as one file.</source>
        <translation>%1 garde ses poids dans d&apos;autres fichiers. Exportez-le à nouveau en un seul fichier.</translation>
    </message>
    <message>
        <source>%1 uses the operation %2, which OpenCV does not know. Export it again without it; an older opset (12) often helps.</source>
        <translation>%1 utilise l&apos;opération %2, qu&apos;OpenCV ne connaît pas. Exportez-le à nouveau sans elle ; un opset plus ancien (12) aide souvent.</translation>
    </message>
    <message>
        <source>OpenCV cannot read %1 (opset %2). Export it again with opset 12 and with pictures of one fixed size.</source>
        <translation>OpenCV ne peut pas lire %1 (opset %2). Exportez-le à nouveau avec l&apos;opset 12 et des images d&apos;une seule taille fixe.</translation>
    </message>
    <message>
        <source>The model of %1 is not there any more, or it is damaged.</source>
        <translation>Le modèle de %1 n&apos;est plus là, ou il est endommagé.</translation>
    </message>
    <message>
        <source>%1 wants %2 inputs at once; only models that want one picture can be used.</source>
        <translation>%1 veut %2 entrées à la fois ; seuls les modèles qui veulent une image sont utilisables.</translation>
    </message>
    <message>
        <source>%1 wants an input of the shape %2, which is not one picture in grey or colour.</source>
        <translation>%1 veut une entrée de forme %2, qui n&apos;est pas une image en gris ou en couleurs.</translation>
    </message>
    <message>
        <source>%1 does not say how large its pictures are. Say it, for example 640 x 640.</source>
        <translation>%1 ne dit pas la taille de ses images. Dites-la, par exemple 640 x 640.</translation>
    </message>
    <message>
        <source>%1 wants pictures of %2 x %3 pixels, which is more than can be used.</source>
        <translation>%1 veut des images de %2 x %3 pixels, plus que ce qui est utilisable.</translation>
    </message>
    <message>
        <source>%1 answers in the shape %2, which is none that Cairn knows (classes, YOLO&apos;s boxes and masks, a class for each pixel).</source>
        <translation>%1 répond dans la forme %2, que Cairn ne connaît pas (classes, rectangles et masques de YOLO, une classe par pixel).</translation>
    </message>
    <message>
        <source>%1 gives scores that are no probabilities, so its answers cannot be read.</source>
        <translation>%1 donne des scores qui ne sont pas des probabilités ; ses réponses ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be read.</source>
        <translation>%1 n&apos;est pas là ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may have here.</source>
        <translation>%1 demande plus de mémoire que permis ici.</translation>
    </message>
    <message>
        <source>%1 could not be asked about this picture.</source>
        <translation>%1 n&apos;a pas pu être interrogé sur cette image.</translation>
    </message>
</context>
<context>
    <name>ProgramLines</name>
    <message>
        <source>&quot;%1&quot; is no variable: write NAME=value, one in a line.</source>
        <translation>« %1 » n&apos;est pas une variable : écrivez NOM=valeur, une par ligne.</translation>
    </message>
    <message>
        <source>%1 is set by Cairn itself for each run; choose another name.</source>
        <translation>%1 est défini par Cairn pour chaque exécution ; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>%1 is no program that may be run; allow it with chmod +x.</source>
        <translation>%1 n&apos;est pas un programme exécutable ; autorisez-le avec chmod +x.</translation>
    </message>
    <message>
        <source>The program %1 does not exist.</source>
        <translation>Le programme %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no program %1, neither beside Cairn&apos;s own nor on PATH. Install it, or give its whole path.</source>
        <translation>Il n&apos;y a pas de programme %1, ni à côté de ceux de Cairn ni dans le PATH. Installez-le ou donnez son chemin complet.</translation>
    </message>
    <message>
        <source>%1 is no program that can be run.</source>
        <translation>%1 n’est pas un programme exécutable.</translation>
    </message>
    <message>
        <source>The choice of %1 could not be noted in %2: %3.</source>
        <translation>Le choix de %1 n’a pas pu être noté dans %2 : %3.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>This copy of Cairn is incomplete: its schema is missing. Install it again.</source>
        <translation>Cette copie de Cairn est incomplète : son schéma manque. Réinstallez-la.</translation>
    </message>
    <message>
        <source>%1 is not a Cairn project.</source>
        <translation>%1 n&apos;est pas un projet Cairn.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Cairn (schema %2, this one knows %3). Install the newer version to open it.</source>
        <translation>%1 vient d&apos;un Cairn plus récent (schéma %2, celui-ci connaît %3). Installez la version plus récente pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>%1 is an unfinished project: its schema was never made.</source>
        <translation>%1 est un projet inachevé : son schéma n&apos;a jamais été créé.</translation>
    </message>
    <message>
        <source>%1 holds triggers, which no Cairn project has. It was not opened, because they would run with your rights.</source>
        <translation>%1 contient des déclencheurs, ce qu&apos;aucun projet Cairn n&apos;a. Il n&apos;a pas été ouvert, car ils s&apos;exécuteraient avec vos droits.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Le dossier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>This project is open in another window (%1 on %2, process %3), so it is shown here read-only.</source>
        <translation>Ce projet est ouvert dans une autre fenêtre (%1 sur %2, processus %3) ; il est donc montré ici en lecture seule.</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>It was cancelled.</source>
        <translation>C&apos;est annulé.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>A quote is not closed in the line: %1</source>
        <translation>Un guillemet n&apos;est pas fermé dans la ligne : %1</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be used: %2</source>
        <translation>La recette %1 n&apos;est pas utilisable : %2</translation>
    </message>
    <message>
        <source>a parameter&apos;s name, &quot;%1&quot;, is not made of letters, digits, _, - and dots.</source>
        <translation>le nom d&apos;un paramètre, « %1 », n&apos;est pas fait de lettres, chiffres, _, - et points.</translation>
    </message>
    <message>
        <source>the parameter %1 has the type &quot;%2&quot;, which is not known.</source>
        <translation>le paramètre %1 a le type inconnu « %2 ».</translation>
    </message>
    <message>
        <source>the parameter %1 has no choices.</source>
        <translation>le paramètre %1 n&apos;a pas de choix.</translation>
    </message>
    <message>
        <source>it has two parameters called %1.</source>
        <translation>elle a deux paramètres nommés %1.</translation>
    </message>
    <message>
        <source>it wants the data &quot;%1&quot;; that can be images, table or any.</source>
        <translation>elle veut les données « %1 » ; c&apos;est images, table ou any.</translation>
    </message>
    <message>
        <source>it is no JSON object (at byte %1: %2).</source>
        <translation>ce n&apos;est pas un objet JSON (à l&apos;octet %1 : %2).</translation>
    </message>
    <message>
        <source>it does not say &quot;cairn&quot;: 1, which is the version that this program knows.</source>
        <translation>il n&apos;y est pas dit « cairn » : 1, la version que ce programme connaît.</translation>
    </message>
    <message>
        <source>its name, &quot;%1&quot;, is not made of letters, digits, _ and -.</source>
        <translation>son nom, « %1 », n&apos;est pas fait de lettres, chiffres, _ et -.</translation>
    </message>
    <message>
        <source>its grace is less than 0 seconds.</source>
        <translation>son délai de grâce est inférieur à 0 seconde.</translation>
    </message>
    <message>
        <source>it names no program, and has no parameter &quot;command&quot; that could.</source>
        <translation>elle ne nomme pas de programme et n&apos;a pas de paramètre « command » pour cela.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read: %2.</source>
        <translation>La recette %1 ne peut pas être lue : %2.</translation>
    </message>
    <message>
        <source>There is no recipe %1; no recipes were found at all, so Cairn may not be wholly installed.</source>
        <translation>Il n&apos;y a pas de recette %1 ; aucune recette n&apos;a été trouvée, Cairn est peut-être mal installé.</translation>
    </message>
    <message>
        <source>There is no recipe %1; there are %2.</source>
        <translation>Il n&apos;y a pas de recette %1 ; il y a %2.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>of at least %1</source>
        <translation>d&apos;au moins %1</translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation>d&apos;au plus %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not %2.</source>
        <translation>%1 prend un nombre entier, pas %2.</translation>
    </message>
    <message>
        <source>%1 takes a whole number %3, not %2.</source>
        <translation>%1 prend un nombre entier %3, pas %2.</translation>
    </message>
    <message>
        <source>%1 takes a number, not %2.</source>
        <translation>%1 prend un nombre, pas %2.</translation>
    </message>
    <message>
        <source>%1 takes a number %3, not %2.</source>
        <translation>%1 prend un nombre %3, pas %2.</translation>
    </message>
    <message>
        <source>%1 is one of %3, not %2.</source>
        <translation>%1 est l&apos;un de %3, pas %2.</translation>
    </message>
    <message>
        <source>%1 is true or false, not %2.</source>
        <translation>%1 est true ou false, pas %2.</translation>
    </message>
    <message>
        <source>%1 takes a text, not %2.</source>
        <translation>%1 prend un texte, pas %2.</translation>
    </message>
    <message>
        <source>%1 is empty; the recipe needs it.</source>
        <translation>%1 est vide ; la recette en a besoin.</translation>
    </message>
    <message>
        <source>The recipe %1 has no parameters, so there is no %2.</source>
        <translation>La recette %1 n&apos;a pas de paramètres, donc pas de %2.</translation>
    </message>
    <message>
        <source>The recipe %1 has no parameter %2; it has %3.</source>
        <translation>La recette %1 n&apos;a pas de paramètre %2 ; elle a %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter; write it as NAME=VALUE.</source>
        <translation>« %1 » n&apos;est pas un paramètre ; écrivez NOM=VALEUR.</translation>
    </message>
    <message>
        <source>Your own program</source>
        <translation>Votre propre programme</translation>
    </message>
    <message>
        <source>Runs any program line of yours in a run folder of its own. The dataset, the parameters and the files to write are named by environment variables; the help&apos;s page on the run folder lists them.</source>
        <translation>Exécute n&apos;importe quelle ligne de programme dans son propre dossier d&apos;exécution. Le jeu de données, les paramètres et les fichiers à écrire sont nommés par des variables d&apos;environnement ; la page d&apos;aide sur le dossier d&apos;exécution les énumère.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>The program and its arguments, for example: python3 train.py --epochs 20. Cairn splits the line itself, with quotes as in a shell, but starts no shell: pipes, variables and wildcards are not understood. {dataset}, {artifacts} and {run} stand for the run&apos;s folders.</source>
        <translation>Le programme et ses arguments, par exemple : python3 train.py --epochs 20. Cairn découpe la ligne lui-même, avec des guillemets comme dans un shell, mais n&apos;en lance pas : tubes, variables et jokers ne sont pas compris. {dataset}, {artifacts} et {run} désignent les dossiers de l&apos;exécution.</translation>
    </message>
    <message>
        <source>Image classifier</source>
        <translation>Classificateur d&apos;images</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Apprendre de</translation>
    </message>
    <message>
        <source>tags: whole pictures by their tag. shapes: the crop under each box or polygon. auto: shapes if there are any.</source>
        <translation>tags : images entières par leur mot-clé. shapes : l&apos;extrait sous chaque rectangle ou contour. auto : les formes s&apos;il y en a.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>formes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How many times the training examples are gone through; an epoch of a small training set goes through them several times, so that it has at least 32 steps.</source>
        <translation>Combien de fois les exemples d&apos;entraînement sont parcourus ; une époque d&apos;un petit jeu les parcourt plusieurs fois, pour avoir au moins 32 pas.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How the network&apos;s weights follow the gradient. adam (with decoupled weight decay) is a good first choice.</source>
        <translation>Comment les poids du réseau suivent le gradient. adam (avec décroissance découplée des poids) est un bon premier choix.</translation>
    </message>
    <message>
        <source>sgd</source>
        <translation>sgd</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>rmsprop</source>
        <translation>rmsprop</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>adam</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>The largest step of the schedule. 0: the optimiser&apos;s own (adam 0.001, rmsprop 0.0005, momentum 0.02, sgd 0.1).</source>
        <translation>Le plus grand pas du programme. 0 : celui de l&apos;optimiseur (adam 0,001, rmsprop 0,0005, momentum 0,02, sgd 0,1).</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Examples a step. A small training set takes smaller batches.</source>
        <translation>Exemples par pas. Un petit jeu prend des lots plus petits.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Classes rares</translation>
    </message>
    <message>
        <source>auto: the rarer a class, the more each example of it counts, in the training loss and in the validation loss. none: each example counts the same.</source>
        <translation>auto : plus une classe est rare, plus chacun de ses exemples compte, dans la perte d&apos;entraînement et de validation. none : chaque exemple compte autant.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Vary the pictures</source>
        <translation>Varier les images</translation>
    </message>
    <message>
        <source>Turns, shifts, scales and brightens each training example anew in each epoch, as set below, so that the network does not learn it by heart.</source>
        <translation>Tourne, décale, met à l&apos;échelle et éclaircit chaque exemple à chaque époque, comme réglé plus bas, pour que le réseau ne l&apos;apprenne pas par cœur.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Stop when the validation loss has not fallen for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
        <translation>Arrêter quand la perte de validation n&apos;a pas baissé pendant tant d&apos;époques. 0 : parcourir toutes les époques, ce qui convient au taux décroissant. La meilleure époque est gardée dans tous les cas.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation>Taille d&apos;extrait</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>How much of the surroundings a crop shows, as a share of the shape&apos;s longer side.</source>
        <translation>Combien des alentours un extrait montre, en part du plus long côté de la forme.</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Retourner</translation>
    </message>
    <message>
        <source>Mirror examples at random. horizontal for photographs that have an up and a down; none where left and right matter.</source>
        <translation>Retourner des exemples au hasard. horizontal pour des photos avec un haut et un bas ; none quand gauche et droite comptent.</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Turn examples by up to this angle either way.</source>
        <translation>Tourner les exemples jusqu&apos;à cet angle dans les deux sens.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scale examples up or down by up to this share, and shift them by half of it.</source>
        <translation>Agrandir ou réduire les exemples jusqu&apos;à cette part, et les décaler de la moitié.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Change brightness and contrast by up to this share.</source>
        <translation>Changer luminosité et contraste jusqu&apos;à cette part.</translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation>Taux au fil du temps</translation>
    </message>
    <message>
        <source>one-cycle: rise for the first quarter, then fall to nearly nothing. cosine: fall from the start.</source>
        <translation>one-cycle : monter pendant le premier quart, puis descendre presque à zéro. cosine : descendre dès le début.</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>one-cycle</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosine</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Each step pulls the weights towards zero by this share of the learning rate.</source>
        <translation>Chaque pas tire les poids vers zéro de cette part du taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d&apos;exécution</translation>
    </message>
    <message>
        <source>0: all cores. The same seed gives the same numbers only with the same number of threads.</source>
        <translation>0 : tous les cœurs. La même graine ne donne les mêmes nombres qu&apos;avec le même nombre de fils.</translation>
    </message>
    <message>
        <source>Boosted trees</source>
        <translation>Arbres boostés</translation>
    </message>
    <message>
        <source>Gradient-boosted trees (XGBoost) on the rows of a table. Predicts a class or a number, takes categories, dates and missing values as they are, stops by itself when the validation loss no longer falls, and explains its predictions column by column.</source>
        <translation>Arbres à gradient boosté (XGBoost) sur les lignes d&apos;une table. Prédit une classe ou un nombre, prend catégories, dates et valeurs manquantes telles quelles, s&apos;arrête de lui-même quand la perte de validation ne baisse plus, et explique ses prédictions colonne par colonne.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>auto: classes where the target is a text, a category, true or false, or a whole number with only two values; numbers otherwise.</source>
        <translation>auto : des classes quand la cible est un texte, une catégorie, vrai ou faux, ou un entier à deux valeurs ; sinon des nombres.</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>At most so many trees (times the classes when there are more than two) are built.</source>
        <translation>Au plus tant d&apos;arbres (fois les classes s&apos;il y en a plus de deux) sont construits.</translation>
    </message>
    <message>
        <source>How much of each tree&apos;s correction is taken. Half the rate needs about twice the rounds.</source>
        <translation>Quelle part de la correction de chaque arbre est prise. La moitié du taux demande environ deux fois plus de tours.</translation>
    </message>
    <message>
        <source>Tree depth</source>
        <translation>Profondeur d&apos;arbre</translation>
    </message>
    <message>
        <source>How many questions a tree asks one after another. Deeper trees learn more, and more by heart.</source>
        <translation>Combien de questions un arbre pose l&apos;une après l&apos;autre. Des arbres plus profonds apprennent davantage, et davantage par cœur.</translation>
    </message>
    <message>
        <source>Stop when the validation loss has not fallen for so many rounds; the best round is kept. 0: never stop early.</source>
        <translation>Arrêter quand la perte de validation n&apos;a pas baissé pendant tant de tours ; le meilleur est gardé. 0 : ne jamais arrêter tôt.</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>Rows for a tree</source>
        <translation>Lignes par arbre</translation>
    </message>
    <message>
        <source>The share of the training rows that each tree sees.</source>
        <translation>La part des lignes d&apos;entraînement que voit chaque arbre.</translation>
    </message>
    <message>
        <source>Columns for a tree</source>
        <translation>Colonnes par arbre</translation>
    </message>
    <message>
        <source>The share of the columns that each tree sees. Below 1 the trees differ more, which often helps a little.</source>
        <translation>La part des colonnes que voit chaque arbre. Sous 1, les arbres diffèrent davantage, ce qui aide souvent un peu.</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>Plus petite feuille</translation>
    </message>
    <message>
        <source>A leaf holds at least so many rows&apos; worth of evidence. Larger values make calmer trees.</source>
        <translation>Une feuille contient au moins l&apos;évidence de tant de lignes. De plus grandes valeurs font des arbres plus calmes.</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>Pénalité L2</translation>
    </message>
    <message>
        <source>Pulls the leaves&apos; values towards zero.</source>
        <translation>Tire les valeurs des feuilles vers zéro.</translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation>Gain minimal</translation>
    </message>
    <message>
        <source>A split must lower the loss by at least so much.</source>
        <translation>Une division doit réduire la perte d&apos;au moins autant.</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Into how many steps a column of numbers is divided before splits are looked for.</source>
        <translation>En combien de paliers une colonne de nombres est découpée avant de chercher les divisions.</translation>
    </message>
    <message>
        <source>Most categories</source>
        <translation>Catégories au plus</translation>
    </message>
    <message>
        <source>A text or category column with more distinct values than this is left out, and the log says so.</source>
        <translation>Une colonne de texte ou de catégories avec plus de valeurs distinctes est laissée de côté, et le journal le dit.</translation>
    </message>
    <message>
        <source>The recipe %1 was left out: there is one called %2 already. Give it another name.</source>
        <translation>La recette %1 a été laissée de côté : il y en a déjà une nommée %2. Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>That the recipe %1 may be used could not be noted in %2. Check that there is room and that you may write there.</source>
        <translation>L&apos;autorisation de la recette %1 n&apos;a pas pu être notée dans %2. Vérifiez la place et vos droits.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>2 or more: the training rows are predicted by further models that never saw them, each trained on all folds but one. Such predictions can be compared with the labels. 0: rows of the training are predicted by the model that was trained on them.</source>
        <translation>2 ou plus : les lignes d’entraînement sont prédites par d’autres modèles qui ne les ont jamais vues, chacun entraîné sur tous les plis sauf un. On peut comparer ces prédictions aux étiquettes. 0 : les lignes d’entraînement sont prédites par le modèle entraîné sur elles.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Columns that are not learned from, with commas between them: those that would give the answer away.</source>
        <translation>Colonnes dont rien n’est appris, séparées par des virgules : celles qui trahiraient la réponse.</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>des boîtes</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>des contours</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>des masques</translation>
    </message>
    <message>
        <source>skeletons</source>
        <translation>des squelettes</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 did not say which packages it has, so it may not be whole. Choose another one.</source>
        <translation>%1 n’a pas dit quels paquets il a ; il est peut-être incomplet. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot run. %2</source>
        <translation>La recette %1 ne peut pas s&apos;exécuter. %2</translation>
    </message>
    <message>
        <source>The recipe %1 needs %2, which %3 does not have. Install with: %4</source>
        <translation>La recette %1 a besoin de %2, que %3 n’a pas. Installez avec : %4</translation>
    </message>
    <message numerus="yes">
        <source>It learns from a table; this project has %n.</source>
        <translation>
            <numerusform>Elle apprend d’une table ; ce projet en a %n.</numerusform>
            <numerusform>Elle apprend d’une table ; ce projet en a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from a table, and this project has none.</source>
        <translation>Elle apprend d’une table, et ce projet n’en a pas.</translation>
    </message>
    <message>
        <source>labels of images</source>
        <translation>des étiquettes d’images</translation>
    </message>
    <message numerus="yes">
        <source>It learns from %1; this project has %n.</source>
        <translation>
            <numerusform>Elle apprend avec %1 ; ce projet en a %n.</numerusform>
            <numerusform>Elle apprend avec %1 ; ce projet en a %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from %1, and this project has none.</source>
        <translation>Elle apprend avec %1, et ce projet n’en a pas.</translation>
    </message>
    <message>
        <source>one of its arguments is neither a text nor has words.</source>
        <translation>un de ses arguments n’est ni un texte ni une liste de mots.</translation>
    </message>
    <message>
        <source>an argument depends on the parameter %1, which it does not have.</source>
        <translation>un argument dépend du paramètre %1, qu’elle n’a pas.</translation>
    </message>
    <message>
        <source>one of its packages, &quot;%1&quot;, has a name that no package can have.</source>
        <translation>un de ses paquets, « %1 », a un nom qu’aucun paquet ne peut avoir.</translation>
    </message>
    <message>
        <source>it wants the dataset format &quot;%1&quot;; there are %2.</source>
        <translation>elle veut le format de données « %1 » ; il y a %2.</translation>
    </message>
    <message>
        <source>the dataset format &quot;%1&quot; does not hold the data that it wants.</source>
        <translation>le format de données « %1 » ne contient pas les données qu’elle veut.</translation>
    </message>
    <message>
        <source>Coding of columns</source>
        <translation>Codage des colonnes</translation>
    </message>
    <message>
        <source>How columns of texts and dates become numbers, for example city=one-hot, size=ordinal, day=date-parts, note=text-hash:64. Columns not named here are taken as they are: numbers as numbers, dates as moments, texts as categories.</source>
        <translation>Comment les colonnes de textes et de dates deviennent des nombres, par exemple city=one-hot, size=ordinal, day=date-parts, note=text-hash:64. Les colonnes non nommées ici sont prises telles quelles : les nombres comme nombres, les dates comme instants, les textes comme catégories.</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <source>A small network that finds things in pictures and draws a box round each. It learns from your boxes alone (of outlines it takes the box round them) and starts from nothing, without weights that were trained elsewhere: good for cells, parts or animals that look much alike from picture to picture, from some fifty boxed pictures on. For street scenes with a hundred kinds of things, take a large pretrained detector by a recipe of your own. Pictures without any box are not learned from.</source>
        <translation>Un petit réseau qui trouve des choses dans les images et trace un rectangle autour de chacune. Il apprend de vos seuls rectangles (des contours, il prend le rectangle qui les entoure) et part de zéro, sans poids entraînés ailleurs : bon pour des cellules, des pièces ou des animaux qui se ressemblent d&apos;une image à l&apos;autre, à partir d&apos;une cinquantaine d&apos;images annotées. Pour des scènes de rue avec cent sortes de choses, prenez un grand détecteur préentraîné par une recette à vous. Les images sans rectangle ne servent pas à l&apos;apprentissage.</translation>
    </message>
    <message>
        <source>How many times the training pictures are gone through; an epoch of a small training set has at least 32 steps.</source>
        <translation>Combien de fois les images d&apos;entraînement sont parcourues ; une époque d&apos;un petit jeu d&apos;entraînement a au moins 32 pas.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How long the training may take: where the epochs would take longer, there are fewer, and the learning rate falls faster. 0: no limit. A run that its time cuts short is not the same again with the same seed.</source>
        <translation>Combien de temps l&apos;entraînement peut durer : là où les époques dureraient plus longtemps, il y en a moins, et le taux d&apos;apprentissage baisse plus vite. 0 : pas de limite. Une exécution que son temps raccourcit n&apos;est pas la même une seconde fois avec la même graine.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Stop when the boxes of the validation pictures have not been found better for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
        <translation>Arrêter quand les rectangles des images de validation n&apos;ont pas été mieux trouvés depuis tant d&apos;époques. 0 : parcourir toutes les époques, ce qui convient au taux d&apos;apprentissage décroissant. La meilleure époque est gardée dans tous les cas.</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>The longer side to which each picture is scaled. Things smaller than 8 pixels there are hard to find; twice the size takes four times as long.</source>
        <translation>Le côté le plus long auquel chaque image est ramenée. Ce qui y fait moins de 8 pixels est difficile à trouver ; le double de la taille prend quatre fois plus de temps.</translation>
    </message>
    <message>
        <source>Mirror pictures at random. both: quarter turns as well, for pictures without an up and a down. horizontal: for photographs. none: where left and right matter.</source>
        <translation>Retourner les images au hasard. both : quarts de tour aussi, pour des images sans haut ni bas. horizontal : pour des photographies. none : là où la gauche et la droite comptent.</translation>
    </message>
    <message>
        <source>Flips, scales and brightens each training picture anew in each epoch, so that the network does not learn it by heart.</source>
        <translation>Retourne, agrandit et éclaircit chaque image d&apos;entraînement autrement à chaque époque, pour que le réseau ne l&apos;apprenne pas par cœur.</translation>
    </message>
    <message>
        <source>The largest step of the schedule, which rises for a while and then falls to nearly nothing.</source>
        <translation>Le plus grand pas du programme, qui monte un moment puis tombe à presque rien.</translation>
    </message>
    <message>
        <source>Pictures a step.</source>
        <translation>Images par pas.</translation>
    </message>
    <message>
        <source>Scale pictures up or down by up to this share.</source>
        <translation>Agrandir ou réduire les images jusqu&apos;à cette part.</translation>
    </message>
    <message>
        <source>Change brightness, contrast and colours by up to this share.</source>
        <translation>Changer la luminosité, le contraste et les couleurs jusqu&apos;à cette part.</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Boxes of which the network is less sure are not written down.</source>
        <translation>Les rectangles dont le réseau est moins sûr ne sont pas notés.</translation>
    </message>
    <message>
        <source>Channels of the first layer; the deeper layers have up to eight times as many. Twice the width takes about three times as long.</source>
        <translation>Canaux de la première couche ; les couches plus profondes en ont jusqu&apos;à huit fois plus. Le double de la largeur prend environ trois fois plus de temps.</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmenteur</translation>
    </message>
    <message>
        <source>A small U-Net that says of every pixel which class it belongs to, and makes an outline or a mask of each connected piece. It learns from your outlines and masks alone and starts from nothing, without weights that were trained elsewhere: good for cells, tissue, leaves or fields that look much alike from picture to picture, from a dozen outlined pictures on. In a picture that it learns from, all that has no label counts as background, so outline everything there. Things that touch are kept apart where a gap can be seen; for things that overlap, take an instance segmenter by a recipe of your own.</source>
        <translation>Un petit U-Net qui dit de chaque pixel à quelle classe il appartient, et fait de chaque morceau connexe un contour ou un masque. Il apprend de vos seuls contours et masques et part de zéro, sans poids entraînés ailleurs : bon pour des cellules, des tissus, des feuilles ou des champs qui se ressemblent d&apos;une image à l&apos;autre, à partir d&apos;une douzaine d&apos;images détourées. Dans une image dont il apprend, tout ce qui n&apos;a pas d&apos;étiquette compte comme fond ; détourez donc tout ce qui s&apos;y trouve. Les choses qui se touchent restent séparées là où un intervalle se voit ; pour des choses qui se recouvrent, prenez un segmenteur d&apos;instances par une recette à vous.</translation>
    </message>
    <message>
        <source>outlines: polygons, masks and ellipses; pictures without any are not learned from. all: boxes as well, as if they were filled to their corners.</source>
        <translation>outlines : polygones, masques et ellipses ; les images qui n&apos;en ont pas ne servent pas à l&apos;apprentissage. all : les rectangles aussi, comme s&apos;ils étaient remplis jusqu&apos;aux coins.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Stop when the overlap with the validation pictures has not grown for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
        <translation>Arrêter quand le recouvrement avec les images de validation n&apos;a pas grandi depuis tant d&apos;époques. 0 : parcourir toutes les époques, ce qui convient au taux d&apos;apprentissage décroissant. La meilleure époque est gardée dans tous les cas.</translation>
    </message>
    <message>
        <source>The longer side to which each picture is scaled. Things thinner than 3 pixels there are hard to find; twice the size takes four times as long.</source>
        <translation>Le côté le plus long auquel chaque image est ramenée. Ce qui y fait moins de 3 pixels d&apos;épaisseur est difficile à trouver ; le double de la taille prend quatre fois plus de temps.</translation>
    </message>
    <message>
        <source>Turn pictures by up to this angle either way.</source>
        <translation>Tourner les images jusqu&apos;à cet angle dans les deux sens.</translation>
    </message>
    <message>
        <source>Predict as</source>
        <translation>Prédire comme</translation>
    </message>
    <message>
        <source>What each connected piece becomes: an outline, or a mask with every pixel as it was found.</source>
        <translation>Ce que devient chaque morceau connexe : un contour, ou un masque avec chaque pixel tel qu&apos;il a été trouvé.</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polygone</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>Smallest piece</source>
        <translation>Plus petit morceau</translation>
    </message>
    <message>
        <source>Pieces of fewer pixels are taken for dust and not predicted.</source>
        <translation>Les morceaux de moins de pixels passent pour de la poussière et ne sont pas prédits.</translation>
    </message>
    <message>
        <source>px²</source>
        <translation>px²</translation>
    </message>
    <message>
        <source>Keep touching things apart</source>
        <translation>Garder séparé ce qui se touche</translation>
    </message>
    <message>
        <source>Teach the network a thin gap of background where two labelled things touch, so that they are found as two. Costs a little overlap.</source>
        <translation>Apprendre au réseau un mince intervalle de fond là où deux choses étiquetées se touchent, pour qu&apos;elles soient trouvées comme deux. Coûte un peu de recouvrement.</translation>
    </message>
    <message>
        <source>Python script to begin with</source>
        <translation>Script Python pour commencer</translation>
    </message>
    <message>
        <source>A short script that reads the dataset, reports numbers and writes predictions, and needs nothing but Python. As it stands it answers with the most frequent class, which every model should beat. Copy it, and put your own model into it.</source>
        <translation>Un court script qui lit le jeu de données, rapporte des nombres et écrit des prédictions, et n’a besoin que de Python. Tel quel, il répond par la classe la plus fréquente, ce que tout modèle devrait dépasser. Copiez-le et mettez-y votre modèle.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Added to the count of each class, so that none has a chance of zero.</source>
        <translation>Ajouté au nombre de chaque classe, pour qu’aucune n’ait une probabilité nulle.</translation>
    </message>
    <message>
        <source>scikit-learn</source>
        <translation>scikit-learn</translation>
    </message>
    <message>
        <source>A linear model, a random forest or boosted trees of scikit-learn on the rows of a table. Predicts a class or a number. The script is short and meant to be changed.</source>
        <translation>Un modèle linéaire, une forêt aléatoire ou des arbres boostés de scikit-learn sur les lignes d’une table. Prédit une classe ou un nombre. Le script est court et fait pour être modifié.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>linear: logistic or ridge regression. forest: many trees, each on a part of the rows. boosting: trees that correct each other.</source>
        <translation>linear : régression logistique ou ridge. forest : beaucoup d’arbres, chacun sur une partie des lignes. boosting : des arbres qui se corrigent.</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>forest</translation>
    </message>
    <message>
        <source>boosting</source>
        <translation>boosting</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Arbres</translation>
    </message>
    <message>
        <source>How many trees are built; the linear model has none.</source>
        <translation>Combien d’arbres sont construits ; le modèle linéaire n’en a pas.</translation>
    </message>
    <message>
        <source>How many questions a tree asks one after another. 0: as many as it can.</source>
        <translation>Combien de questions un arbre pose l’une après l’autre. 0 : autant qu’il peut.</translation>
    </message>
    <message>
        <source>How much of each tree&apos;s correction is taken; for boosting.</source>
        <translation>Quelle part de la correction de chaque arbre est prise ; pour boosting.</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>Liberté</translation>
    </message>
    <message>
        <source>Of the linear model: the larger, the more it may follow the training rows.</source>
        <translation>Du modèle linéaire : plus c’est grand, plus il peut suivre les lignes d’entraînement.</translation>
    </message>
    <message>
        <source>XGBoost or LightGBM in Python</source>
        <translation>XGBoost ou LightGBM en Python</translation>
    </message>
    <message>
        <source>Gradient-boosted trees of either library on the rows of a table, by a short Python script that is meant to be changed. Where it need not be changed, Boosted trees does the same without Python.</source>
        <translation>Arbres à gradient boosté de l’une des bibliothèques sur les lignes d’une table, par un court script Python fait pour être modifié. S’il n’a pas à l’être, Arbres boostés fait de même sans Python.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Which library builds the trees.</source>
        <translation>Quelle bibliothèque construit les arbres.</translation>
    </message>
    <message>
        <source>xgboost</source>
        <translation>xgboost</translation>
    </message>
    <message>
        <source>lightgbm</source>
        <translation>lightgbm</translation>
    </message>
    <message>
        <source>PyTorch image classifier</source>
        <translation>Classificateur d’images PyTorch</translation>
    </message>
    <message>
        <source>A network of torchvision on tagged images, from nothing or from a file of weights that you have. The script is short and meant to be changed.</source>
        <translation>Un réseau de torchvision sur des images taguées, à partir de rien ou d’un fichier de poids que vous avez. Le script est court et fait pour être modifié.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Which network of torchvision.</source>
        <translation>Quel réseau de torchvision.</translation>
    </message>
    <message>
        <source>resnet18</source>
        <translation>resnet18</translation>
    </message>
    <message>
        <source>mobilenet_v3_small</source>
        <translation>mobilenet_v3_small</translation>
    </message>
    <message>
        <source>efficientnet_b0</source>
        <translation>efficientnet_b0</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>A file with the network&apos;s weights (.pt, .pth). Empty: the network begins from nothing.</source>
        <translation>Un fichier avec les poids du réseau (.pt, .pth). Vide : le réseau part de rien.</translation>
    </message>
    <message>
        <source>How many times the training examples are gone through.</source>
        <translation>Combien de fois les exemples d’entraînement sont parcourus.</translation>
    </message>
    <message>
        <source>Examples a step. Larger ones need more memory.</source>
        <translation>Exemples par pas. Plus il y en a, plus il faut de mémoire.</translation>
    </message>
    <message>
        <source>The largest step of the schedule. Too large and the loss leaps, too small and it creeps.</source>
        <translation>Le plus grand pas du programme. Trop grand, la perte saute ; trop petit, elle rampe.</translation>
    </message>
    <message>
        <source>Each picture is scaled to a square of this size.</source>
        <translation>Chaque image est mise à l’échelle d’un carré de cette taille.</translation>
    </message>
    <message>
        <source>Crops, mirrors and brightens each training picture anew in each epoch.</source>
        <translation>Recadre, retourne et éclaircit chaque image d’entraînement à nouveau à chaque époque.</translation>
    </message>
    <message>
        <source>PyTorch detector</source>
        <translation>Détecteur PyTorch</translation>
    </message>
    <message>
        <source>A detector of torchvision on boxes, from nothing or from a file with a backbone&apos;s weights that you have. Slow without a graphics card. The script is short and meant to be changed.</source>
        <translation>Un détecteur de torchvision sur des boîtes, à partir de rien ou d’un fichier de poids de l’ossature que vous avez. Lent sans carte graphique. Le script est court et fait pour être modifié.</translation>
    </message>
    <message>
        <source>Which detector of torchvision.</source>
        <translation>Quel détecteur de torchvision.</translation>
    </message>
    <message>
        <source>ssdlite320_mobilenet_v3_large</source>
        <translation>ssdlite320_mobilenet_v3_large</translation>
    </message>
    <message>
        <source>fasterrcnn_mobilenet_v3_large_320_fpn</source>
        <translation>fasterrcnn_mobilenet_v3_large_320_fpn</translation>
    </message>
    <message>
        <source>fasterrcnn_resnet50_fpn</source>
        <translation>fasterrcnn_resnet50_fpn</translation>
    </message>
    <message>
        <source>Backbone&apos;s weights</source>
        <translation>Poids de l’ossature</translation>
    </message>
    <message>
        <source>A file with the weights of the backbone (.pt, .pth). Empty: it begins from nothing.</source>
        <translation>Un fichier avec les poids de l’ossature (.pt, .pth). Vide : elle part de rien.</translation>
    </message>
    <message>
        <source>Boxes that the model is less sure of are not written.</source>
        <translation>Les boîtes dont le modèle est moins sûr ne sont pas écrites.</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Images au plus</translation>
    </message>
    <message>
        <source>Learns from so many images only, to try things out. 0: all.</source>
        <translation>N’apprend que de ce nombre d’images, pour essayer. 0 : toutes.</translation>
    </message>
    <message>
        <source>Ultralytics YOLO</source>
        <translation>Ultralytics YOLO</translation>
    </message>
    <message>
        <source>A YOLO of Ultralytics on boxes, from nothing or from a file of weights that you have. Ultralytics is under the AGPL; look whether that suits you.</source>
        <translation>Un YOLO d’Ultralytics sur des boîtes, à partir de rien ou d’un fichier de poids que vous avez. Ultralytics est sous AGPL ; voyez si cela vous convient.</translation>
    </message>
    <message>
        <source>A .yaml names a network that begins from nothing. A .pt file of weights goes on from there; Ultralytics would fetch one that is not there from the network.</source>
        <translation>Un .yaml nomme un réseau qui part de rien. Un fichier de poids .pt continue de là ; Ultralytics irait chercher sur le réseau celui qui manque.</translation>
    </message>
    <message>
        <source>The longer side of the pictures, as they are scaled for the network.</source>
        <translation>Le côté long des images, mises à l’échelle pour le réseau.</translation>
    </message>
    <message>
        <source>R script to begin with</source>
        <translation>Script R pour commencer</translation>
    </message>
    <message>
        <source>A linear or logistic model in plain R on the rows of a table. The script is short and meant to be changed.</source>
        <translation>Un modèle linéaire ou logistique en simple R sur les lignes d’une table. Le script est court et fait pour être modifié.</translation>
    </message>
    <message>
        <source>Of the logistic model: pulls its weights towards zero.</source>
        <translation>Du modèle logistique : tire ses poids vers zéro.</translation>
    </message>
    <message>
        <source>The logistic model is improved at most so often.</source>
        <translation>Le modèle logistique est amélioré au plus ce nombre de fois.</translation>
    </message>
    <message>
        <source>A small convolutional network that tells classes apart: whole pictures by their tags, or the crops under boxes and polygons. Made for a laptop without a graphics card; it starts from nothing, so a few dozen examples of each class are a good beginning. With a backbone, a network that was trained elsewhere, only the last layer is learned.</source>
        <translation>Un petit réseau convolutif qui distingue des classes : des images entières par leurs étiquettes, ou les découpes sous les rectangles et les polygones. Fait pour un portable sans carte graphique ; il part de rien, quelques dizaines d&apos;exemples par classe sont donc un bon début. Avec un réseau de base entraîné ailleurs, seule la dernière couche est apprise.</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Réseau de base</translation>
    </message>
    <message>
        <source>A TorchScript file with a network that was trained elsewhere and turns pictures into features. Only the last layer is then learned, in seconds once the features are known, and pictures are not varied; a learning rate of 0.01 suits it. Empty: the network begins from nothing. The help&apos;s page on training says how to make such a file.</source>
        <translation>Un fichier TorchScript avec un réseau entraîné ailleurs qui tire des caractéristiques des images. Seule la dernière couche est alors apprise, en quelques secondes une fois les caractéristiques connues, et les images ne sont pas variées ; un taux d&apos;apprentissage de 0.01 lui convient. Vide : le réseau part de rien. La page d&apos;aide sur l&apos;entraînement dit comment faire un tel fichier.</translation>
    </message>
    <message>
        <source>Each example is scaled to a square of this size. 0: 40 for shapes, 96 for whole pictures, or what the backbone takes.</source>
        <translation>Chaque exemple est mis à l&apos;échelle d&apos;un carré de cette taille. 0 : 40 pour les formes, 96 pour les images entières, ou ce que prend le réseau de base.</translation>
    </message>
    <message>
        <source>Without a backbone: channels of the first layer; the deeper layers have two, four and eight times as many. Twice the width takes about three times as long.</source>
        <translation>Sans réseau de base : canaux de la première couche ; les couches plus profondes en ont deux, quatre et huit fois autant. Une largeur double prend environ trois fois plus de temps.</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unités cachées</translation>
    </message>
    <message>
        <source>With a backbone: units of a layer between its features and the classes. 0: no such layer, only the classes&apos; own layer is learned.</source>
        <translation>Avec un réseau de base : unités d&apos;une couche entre ses caractéristiques et les classes. 0 : pas de telle couche, seule celle des classes est apprise.</translation>
    </message>
    <message>
        <source>turned boxes</source>
        <translation>rectangles tournés</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>ellipses</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>cuboids</source>
        <translation>cuboïdes</translation>
    </message>
</context>
<context>
    <name>RecipeProposal</name>
    <message>
        <source>This project has a recipe %1 already. Choose another name.</source>
        <translation>Ce projet a déjà une recette %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 did not print its help within %2 s, and was ended. Give a sample command line instead.</source>
        <translation>%1 n’a pas affiché son aide en %2 s et a été arrêté. Donnez plutôt une ligne de commande.</translation>
    </message>
    <message>
        <source>%1 printed nothing. Give a sample command line instead.</source>
        <translation>%1 n’a rien affiché. Donnez plutôt une ligne de commande.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué : %2</translation>
    </message>
    <message>
        <source>This program has subcommands, each with options of its own. Give a command line that names the subcommand instead.</source>
        <translation>Ce programme a des sous-commandes, chacune avec ses options. Donnez plutôt une ligne de commande qui nomme la sous-commande.</translation>
    </message>
    <message>
        <source>No options were found in this text.</source>
        <translation>Aucune option n’a été trouvée dans ce texte.</translation>
    </message>
    <message>
        <source>%1 was left out: a recipe sets no variables. Set it where Cairn is started.</source>
        <translation>%1 a été omis : une recette ne définit pas de variables. Définissez-la là où Cairn est lancé.</translation>
    </message>
    <message>
        <source>The line names no program.</source>
        <translation>La ligne ne nomme aucun programme.</translation>
    </message>
    <message>
        <source>The line has %1 in it, which only a shell understands. Give the one command that trains.</source>
        <translation>La ligne contient %1, que seul un shell comprend. Donnez la seule commande qui entraîne.</translation>
    </message>
    <message>
        <source>%1 stands twice in the line; the second was left out.</source>
        <translation>%1 figure deux fois dans la ligne ; la seconde a été omise.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Comparison of runs</source>
        <translation>Comparaison d’exécutions</translation>
    </message>
    <message>
        <source>Project %1, %2</source>
        <translation>Projet %1, %2</translation>
    </message>
    <message>
        <source>A report can be written as .pdf or .html, not as “%1”.</source>
        <translation>Un rapport s’écrit en .pdf ou .html, pas en « %1 ».</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 n&apos;a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (exécution %2)</translation>
    </message>
    <message>
        <source>%1 (run %2, snapshot %3, digest %4)</source>
        <translation>%1 (exécution %2, instantané %3, empreinte %4)</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Source : %1.</translation>
    </message>
    <message>
        <source>out-of-fold predictions</source>
        <translation>prédictions hors échantillon</translation>
    </message>
    <message>
        <source>the %1 part</source>
        <translation>la partie %1</translation>
    </message>
    <message>
        <source>Items: %1 of %2 that both runs answered and both snapshots label the same.</source>
        <translation>Éléments : %1, %2, auxquels les deux exécutions ont répondu et que les deux instantanés étiquettent pareil.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Metric (best)</source>
        <translation>Métrique (meilleure)</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added, %4 removed, %5 relabelled.</source>
        <translation>De %1 à %2 : %3 ajoutés, %4 retirés, %5 réétiquetés.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message numerus="yes">
        <source>%1, all of %n point(s), not smoothed.</source>
        <translation>
            <numerusform>%1, %n point, non lissé.</numerusform>
            <numerusform>%1, tous les %n points, non lissés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Dit par %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>%1: precision</source>
        <translation>%1 : précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message numerus="yes">
        <source>Got right with %1: %n item(s)</source>
        <translation>
            <numerusform>Devenu juste avec %1 : %n élément</numerusform>
            <numerusform>Devenus justes avec %1 : %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got wrong with %1: %n item(s)</source>
        <translation>
            <numerusform>Devenu faux avec %1 : %n élément</numerusform>
            <numerusform>Devenus faux avec %1 : %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premiers sont listés.</translation>
    </message>
    <message>
        <source>The same numbers come from:</source>
        <translation>Les mêmes nombres viennent de :</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation>Est-ce réel ?</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Paramètres qui diffèrent</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>What changed in the labels</source>
        <translation>Ce qui a changé dans les étiquettes</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Which class for which</source>
        <translation>Quelle classe pour laquelle</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Classe par classe</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Prédit et réel</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Precision by overlap</source>
        <translation>Précision selon recouvrement</translation>
    </message>
    <message>
        <source>Precision and recall of shapes</source>
        <translation>Précision et rappel des formes</translation>
    </message>
    <message>
        <source>By size and class</source>
        <translation>Par taille et classe</translation>
    </message>
    <message>
        <source>Areas: IoU and Dice</source>
        <translation>Surfaces : IoU et Dice</translation>
    </message>
    <message>
        <source>Items that changed</source>
        <translation>Éléments modifiés</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Sent back with a comment</source>
        <translation>Renvoyée avec un commentaire</translation>
    </message>
</context>
<context>
    <name>RobustOutliers</name>
    <message>
        <source>The table has no column with numbers.</source>
        <translation>La table n&apos;a aucune colonne de nombres.</translation>
    </message>
</context>
<context>
    <name>RowCache</name>
    <message>
        <source>The cache folder %1 cannot be written. Make room or allow writing there.</source>
        <translation>Le dossier de cache %1 ne peut pas être écrit. Libérez de la place ou autorisez-y l&apos;écriture.</translation>
    </message>
</context>
<context>
    <name>RowLabels</name>
    <message>
        <source>This label column is no longer there.</source>
        <translation>Cette colonne d&apos;étiquettes n&apos;existe plus.</translation>
    </message>
    <message>
        <source>There is no row %1 in this table.</source>
        <translation>Il n&apos;y a pas de ligne %1 dans cette table.</translation>
    </message>
    <message>
        <source>A label column needs a name.</source>
        <translation>Une colonne d&apos;étiquettes a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>This table is no longer in the project.</source>
        <translation>Cette table n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>The table has a column %1 already. Choose another name for the label column.</source>
        <translation>La table a déjà une colonne %1. Choisissez un autre nom pour la colonne d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Label column %1 added</source>
        <translation>Colonne d&apos;étiquettes %1 ajoutée</translation>
    </message>
    <message>
        <source>Choices of %1 changed</source>
        <translation>Réponses de %1 changées</translation>
    </message>
    <message>
        <source>Label of row %1 removed</source>
        <translation>Étiquette de la ligne %1 retirée</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n row(s) removed</source>
        <translation>
            <numerusform>Étiquette de %n ligne retirée</numerusform>
            <numerusform>Étiquettes de %n lignes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 labelled %2</source>
        <translation>Ligne %1 étiquetée %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled %1</source>
        <translation>
            <numerusform>%n ligne étiquetée %1</numerusform>
            <numerusform>%n lignes étiquetées %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled</source>
        <translation>
            <numerusform>%n ligne étiquetée</numerusform>
            <numerusform>%n lignes étiquetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the text that is marked.</source>
        <translation>Dites quelle colonne contient le texte à marquer.</translation>
    </message>
    <message>
        <source>The labels do not all fit the new kind: %1</source>
        <translation>Toutes les étiquettes ne conviennent pas au nouveau type : %1</translation>
    </message>
    <message>
        <source>An answer needs a name.</source>
        <translation>Une réponse a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Label column %1 changed</source>
        <translation>Colonne d’étiquettes %1 modifiée</translation>
    </message>
    <message>
        <source>Label column %1 removed</source>
        <translation>Colonne d’étiquettes %1 retirée</translation>
    </message>
</context>
<context>
    <name>RowOpinions</name>
    <message>
        <source>second opinion</source>
        <translation>second avis</translation>
    </message>
    <message>
        <source>Second opinion of %1 begun</source>
        <translation>Second avis de %1 commencé</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) settled</source>
        <translation>
            <numerusform>%n ligne tranchée</numerusform>
            <numerusform>%n lignes tranchées</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels before they were settled</source>
        <translation>Étiquettes avant qu’elles soient tranchées</translation>
    </message>
</context>
<context>
    <name>RowSample</name>
    <message>
        <source>%1 has more than %2 values. Choose a column with fewer.</source>
        <translation>%1 a plus de %2 valeurs. Choisissez une colonne qui en a moins.</translation>
    </message>
    <message>
        <source>There are no rows to draw from.</source>
        <translation>Il n&apos;y a aucune ligne où tirer.</translation>
    </message>
</context>
<context>
    <name>RowSearch</name>
    <message>
        <source>Reading the texts for the search</source>
        <translation>Lecture des textes pour la recherche</translation>
    </message>
    <message>
        <source>Looking for texts that changed</source>
        <translation>Recherche des textes modifiés</translation>
    </message>
    <message>
        <source>The table %1 has no column with texts to search in.</source>
        <translation>La table %1 n&apos;a aucune colonne de texte où chercher.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Label at least %1 rows by hand first: suggestions are learned from them. So far there are %2.</source>
        <translation>Étiquetez d’abord au moins %1 lignes à la main : les suggestions en sont apprises. Il y en a %2 pour l’instant.</translation>
    </message>
    <message>
        <source>All labelled rows have the same label, so there is nothing to tell apart yet.</source>
        <translation>Toutes les lignes étiquetées ont la même étiquette ; il n’y a encore rien à distinguer.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label and number of a suggested rule</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Suggested from labelled rows</source>
        <translation>Suggérée à partir de lignes étiquetées</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled by rules</source>
        <translation>
            <numerusform>%n ligne étiquetée par des règles</numerusform>
            <numerusform>%n lignes étiquetées par des règles</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule %1 cannot be asked, so nothing was labelled. %2</source>
        <translation>La règle %1 ne peut pas être interrogée, rien n’a donc été étiqueté. %2</translation>
    </message>
    <message>
        <source>The label column of this rule is no longer there.</source>
        <translation>La colonne d’étiquettes de cette règle n’existe plus.</translation>
    </message>
    <message>
        <source>There is a rule %1 already. Choose another name.</source>
        <translation>Il y a déjà une règle %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Several tables have a rule %1. Say which table.</source>
        <translation>Plusieurs tables ont une règle %1. Indiquez la table.</translation>
    </message>
    <message>
        <source>There is no rule %1: there are no rules yet.</source>
        <translation>Il n’y a pas de règle %1 : il n’y a pas encore de règles.</translation>
    </message>
    <message>
        <source>There is no rule %1. There are: %2.</source>
        <translation>Il n’y a pas de règle %1. Il y a : %2.</translation>
    </message>
    <message>
        <source>A rule cannot look at the column that it labels.</source>
        <translation>Une règle ne peut pas regarder la colonne qu’elle étiquette.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Une règle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Say which label the rule gives.</source>
        <translation>Indiquez quelle étiquette la règle donne.</translation>
    </message>
    <message>
        <source>Say on which rows the rule votes: a condition over the table&apos;s columns.</source>
        <translation>Indiquez sur quelles lignes la règle vote : une condition sur les colonnes de la table.</translation>
    </message>
    <message>
        <source>Rule %1 made</source>
        <translation>Règle %1 créée</translation>
    </message>
    <message>
        <source>Rule %1 changed</source>
        <translation>Règle %1 modifiée</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>Cette règle n’existe plus.</translation>
    </message>
    <message>
        <source>Rule %1 removed</source>
        <translation>Règle %1 retirée</translation>
    </message>
    <message>
        <source>Rule %1 switched on</source>
        <translation>Règle %1 activée</translation>
    </message>
    <message>
        <source>Rule %1 switched off</source>
        <translation>Règle %1 désactivée</translation>
    </message>
    <message>
        <source>A label column can have up to %1 rules. Remove some.</source>
        <translation>Une colonne d’étiquettes peut avoir jusqu’à %1 règles. Retirez-en.</translation>
    </message>
</context>
<context>
    <name>RunBin</name>
    <message>
        <source>The files of %1 could not be removed from %2. Check the folder&apos;s permissions, then empty the bin again.</source>
        <translation>Les fichiers de %1 n&apos;ont pas pu être supprimés de %2. Vérifiez les droits du dossier, puis videz de nouveau la corbeille.</translation>
    </message>
</context>
<context>
    <name>RunCode</name>
    <message>
        <source>Command:</source>
        <translation>Commande :</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>Commit : %1</translation>
    </message>
    <message>
        <source>Changes that were not committed:</source>
        <translation>Changements non validés :</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>Temps processeur</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Mémoire maximale</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Énergie (Wh)</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Taille du modèle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>%1 (best)</source>
        <translation>%1 (meilleur)</translation>
    </message>
    <message>
        <source>%1 (mean of the last %2)</source>
        <translation>%1 (moyenne des %2 derniers)</translation>
    </message>
    <message>
        <source>%1 (at step %2)</source>
        <translation>%1 (au pas %2)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
</context>
<context>
    <name>RunDimensions</name>
    <message>
        <source>Duration (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>Processor time (s)</source>
        <translation>Temps processeur (s)</translation>
    </message>
    <message>
        <source>Peak memory (MB)</source>
        <translation>Pic de mémoire (Mo)</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Énergie (Wh)</translation>
    </message>
    <message>
        <source>Model size (MB)</source>
        <translation>Taille du modèle (Mo)</translation>
    </message>
    <message>
        <source>The runs do not differ in any parameter that all of them have.</source>
        <translation>Les exécutions ne diffèrent par aucun paramètre qu’elles ont toutes.</translation>
    </message>
    <message numerus="yes">
        <source>Too few runs have this metric: at least %n are needed.</source>
        <translation>
            <numerusform>Trop peu d’exécutions ont cette métrique : il en faut au moins %n.</numerusform>
            <numerusform>Trop peu d’exécutions ont cette métrique : il en faut au moins %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunEdits</name>
    <message>
        <source>The run %1 is under way. Stop it first.</source>
        <translation>L’exécution %1 est en cours. Arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Un mot-clé a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation>Une exécution a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A run cannot be called %1: a number alone names a run by its id.</source>
        <translation>Une exécution ne peut pas s&apos;appeler %1 : un nombre seul désigne une exécution par son numéro.</translation>
    </message>
    <message>
        <source>There is a run called %1 already. Choose another name.</source>
        <translation>Il y a déjà une exécution nommée %1. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>The run could not be asked to stop: %1 cannot be written (%2).</source>
        <translation>L&apos;exécution n&apos;a pas pu être arrêtée : %1 ne peut pas être écrit (%2).</translation>
    </message>
</context>
<context>
    <name>RunFollower</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n&apos;y a pas d&apos;exécution %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more line(s) could not be read.</source>
        <translation>
            <numerusform>%1 : %n autre ligne n&apos;a pas pu être lue.</numerusform>
            <numerusform>%1 : %n autres lignes n&apos;ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a line longer than %2 MB was skipped.</source>
        <translation>%1 : une ligne de plus de %2 Mo a été sautée.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>The line is no JSON object and was skipped.</source>
        <translation>La ligne n&apos;est pas un objet JSON et a été sautée.</translation>
    </message>
    <message>
        <source>The line names neither an item nor a row, or both, and was skipped.</source>
        <translation>La ligne ne nomme ni élément ni ligne, ou les deux, et a été sautée.</translation>
    </message>
    <message>
        <source>The line says no class and no value, and was skipped.</source>
        <translation>La ligne ne dit ni classe ni valeur et a été sautée.</translation>
    </message>
    <message>
        <source>The project has no item %1, so its prediction was skipped.</source>
        <translation>Le projet n&apos;a pas d&apos;élément %1, sa prédiction a été sautée.</translation>
    </message>
    <message>
        <source>The run was not trained on a table, so its prediction of a row was skipped.</source>
        <translation>L&apos;exécution n&apos;a pas appris d&apos;une table, sa prédiction d&apos;une ligne a été sautée.</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>RunIngest</name>
    <message>
        <source>Line or record %1: %2</source>
        <translation>Ligne ou enregistrement %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) or record(s) could not be read.</source>
        <translation>
            <numerusform>%n autre ligne ou enregistrement n&apos;a pas pu être lu.</numerusform>
            <numerusform>%n autres lignes ou enregistrements n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written. Make room on the disk or allow writing there, and ingest again.</source>
        <translation>%1 n’a pas pu être écrit. Libérez de la place sur le disque ou autorisez l’écriture, puis recommencez l’intégration.</translation>
    </message>
    <message>
        <source>Not all of the run&apos;s files were copied: only the first %1 and the first %2 GB are.</source>
        <translation>Tous les fichiers de l’exécution n’ont pas été copiés : seulement les %1 premiers et les %2 premiers Go.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and was not copied.</source>
        <translation>Le fichier dépasse %1 Mo et n’a pas été copié.</translation>
    </message>
    <message>
        <source>The file could not be copied into the project.</source>
        <translation>Le fichier n’a pas pu être copié dans le projet.</translation>
    </message>
</context>
<context>
    <name>RunMarks</name>
    <message>
        <source>Learning rate %1 to %2</source>
        <translation>Taux d’apprentissage de %1 à %2</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Une note a besoin d’un texte.</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>Cette note n’existe plus.</translation>
    </message>
</context>
<context>
    <name>RunQueue</name>
    <message>
        <source>The command is empty; say which program to run, for example: python3 train.py</source>
        <translation>La commande est vide ; dites quel programme exécuter, par exemple : python3 train.py</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n&apos;a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>The recipe %1 learns from labels: freeze a snapshot first and name it.</source>
        <translation>La recette %1 apprend d&apos;étiquettes : figez d&apos;abord un instantané et nommez-le.</translation>
    </message>
    <message>
        <source>The recipe %1 learns from images, and the snapshot %2 is of a table.</source>
        <translation>La recette %1 apprend d&apos;images, et l&apos;instantané %2 est d&apos;une table.</translation>
    </message>
    <message>
        <source>The recipe %1 learns from a table, and the snapshot %2 is of images.</source>
        <translation>La recette %1 apprend d&apos;une table, et l&apos;instantané %2 est d&apos;images.</translation>
    </message>
    <message>
        <source>A run cannot be called %1: a number alone names a run by its id.</source>
        <translation>Une exécution ne peut pas s&apos;appeler %1 : un nombre seul désigne une exécution par son numéro.</translation>
    </message>
    <message>
        <source>There is a run called %1 already. Choose another name.</source>
        <translation>Il y a déjà une exécution nommée %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation>Le dossier %1 n&apos;a pas pu être créé. Vérifiez la place et vos droits.</translation>
    </message>
    <message>
        <source>The link %1 could not be made; the project&apos;s disk may not know links.</source>
        <translation>Le lien %1 n&apos;a pas pu être créé ; le disque du projet ne connaît peut-être pas les liens.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n&apos;y a pas d&apos;exécution %1.</translation>
    </message>
    <message>
        <source>The run was stopped before it began.</source>
        <translation>L&apos;exécution a été arrêtée avant de commencer.</translation>
    </message>
    <message>
        <source>The recipe %1 came with this project, and its program would run with your rights. It has to be allowed first.</source>
        <translation>La recette %1 est venue avec ce projet, et son programme s&apos;exécuterait avec vos droits. Elle doit d&apos;abord être autorisée.</translation>
    </message>
    <message>
        <source>The recipe %1 learns from a table, not from images.</source>
        <translation>La recette %1 apprend d&apos;une table, pas d&apos;images.</translation>
    </message>
    <message>
        <source>The recipe %1 learns from images, not from a table.</source>
        <translation>La recette %1 apprend d&apos;images, pas d&apos;une table.</translation>
    </message>
    <message>
        <source>Run %1 was not launched here, so it cannot be run again.</source>
        <translation>L’exécution %1 n’a pas été lancée ici, elle ne peut donc pas être relancée.</translation>
    </message>
    <message>
        <source>Run %1 does not wait any more, so it has no place in the queue.</source>
        <translation>L’exécution %1 n’attend plus, elle n’a donc pas de place dans la file.</translation>
    </message>
    <message>
        <source>%1 runs at once cannot be; choose a number from 1 to %2.</source>
        <translation>%1 exécutions à la fois, c’est impossible ; choisissez un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>Run %1 cannot wait for run %2, which waits for it.</source>
        <translation>L’exécution %1 ne peut pas attendre l’exécution %2, qui l’attend.</translation>
    </message>
    <message>
        <source>Run %1 is not under way, so it can neither be suspended nor go on.</source>
        <translation>L’exécution %1 n’est pas en cours, elle ne peut donc être ni suspendue ni reprise.</translation>
    </message>
    <message>
        <source>Run %1 goes on at %2; only there can it be suspended.</source>
        <translation>L’exécution %1 se déroule sur %2 ; elle ne peut être suspendue que là.</translation>
    </message>
    <message>
        <source>The program of run %1 could not be reached; it may have ended just now.</source>
        <translation>Le programme de l’exécution %1 n’a pas pu être joint ; il vient peut-être de se terminer.</translation>
    </message>
    <message>
        <source>Waits because the queue is paused.</source>
        <translation>En attente, car la file est en pause.</translation>
    </message>
    <message>
        <source>Waits until %1 has ended.</source>
        <translation>Attend la fin de %1.</translation>
    </message>
    <message>
        <source>Waits for mains power.</source>
        <translation>Attend l&apos;alimentation secteur.</translation>
    </message>
    <message>
        <source>Waits until the computer is cooler than %1 °C; it is at %2 °C.</source>
        <translation>Attend que l&apos;ordinateur soit à moins de %1 °C ; il est à %2 °C.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n run(s) before it.</source>
        <translation>
            <numerusform>Attend %n exécution avant elle.</numerusform>
            <numerusform>Attend %n exécutions avant elle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for its turn: %n run(s) at once.</source>
        <translation>
            <numerusform>Attend son tour : %n exécution à la fois.</numerusform>
            <numerusform>Attend son tour : %n exécutions à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue cannot rest above %1 °C; choose a number from %2 to %3, or 0 for never.</source>
        <translation>La file ne peut pas se reposer au-dessus de %1 °C ; choisissez un nombre de %2 à %3, ou 0 pour jamais.</translation>
    </message>
    <message>
        <source>The recipe %1 learns from labels of these kinds: %2. The images have none of them yet; label some on the Images page first.</source>
        <translation>La recette %1 apprend d&apos;étiquettes de ces sortes : %2. Les images n&apos;en ont encore aucune ; commencez par en étiqueter sur la page Images.</translation>
    </message>
    <message>
        <source>The folder %1 of the recipe holds more than %2 MB, which is too much to be copied for each run.</source>
        <translation>Le dossier %1 de la recette contient plus de %2 Mo, ce qui est trop pour être copié à chaque exécution.</translation>
    </message>
    <message>
        <source>%1 could not be copied. Check that there is room and that you may write there.</source>
        <translation>%1 n’a pas pu être copié. Vérifiez qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Resources can only be asked for from Slurm; leave them out for %1.</source>
        <translation>Seul Slurm peut recevoir une demande de ressources ; omettez-les pour %1.</translation>
    </message>
    <message>
        <source>At %1 there is only what is brought there: a run in place is not possible.</source>
        <translation>Sur %1 il n’y a que ce qui y est apporté : une exécution sur place n’est pas possible.</translation>
    </message>
</context>
<context>
    <name>RunQueueModel</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>Quand rien d&apos;autre n&apos;attend</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>work folder</source>
        <translation>dossier de travail</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>not committed</source>
        <translation>non validé</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
</context>
<context>
    <name>RunSources</name>
    <message>
        <source>%1 could not be read: it is damaged, or another program holds it.</source>
        <translation>%1 n&apos;a pas pu être lu : il est endommagé, ou un autre programme le tient.</translation>
    </message>
    <message>
        <source>Only the first %1 files were read.</source>
        <translation>Seuls les %1 premiers fichiers ont été lus.</translation>
    </message>
    <message>
        <source>It is none of the logs that can be read.</source>
        <translation>Ce n&apos;est aucun des journaux lisibles.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Le dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its folders were not searched: they lie deeper than %1 folders.</source>
        <translation>Ses dossiers n&apos;ont pas été parcourus : ils sont à plus de %1 niveaux de profondeur.</translation>
    </message>
    <message>
        <source>The search ended here, after %1 files and %2 runs. Name a smaller folder.</source>
        <translation>La recherche s&apos;est arrêtée ici, après %1 fichiers et %2 exécutions. Nommez un dossier plus petit.</translation>
    </message>
    <message>
        <source>The link leads out of the folder and was not followed.</source>
        <translation>Le lien sort du dossier et n&apos;a pas été suivi.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>Ce n&apos;est ni un fichier ni un dossier.</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>processors&apos; counters, of the whole machine</source>
        <translation>compteurs des processeurs, machine entière</translation>
    </message>
    <message>
        <source>battery, of the whole machine</source>
        <translation>batterie, machine entière</translation>
    </message>
    <message>
        <source>graphics cards</source>
        <translation>cartes graphiques</translation>
    </message>
    <message>
        <source>10 W a busy core</source>
        <translation>10 W par cœur occupé</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>%1, measured (%2)</source>
        <translation>%1, mesurée (%2)</translation>
    </message>
    <message>
        <source>%1, partly estimated (%2)</source>
        <translation>%1, en partie estimée (%2)</translation>
    </message>
    <message>
        <source>%1, estimated (%2)</source>
        <translation>%1, estimée (%2)</translation>
    </message>
</context>
<context>
    <name>RunTicket</name>
    <message>
        <source>The run could not be noted in %1, so it would not be started. Check that there is room and that you may write there.</source>
        <translation>L&apos;exécution n&apos;a pas pu être notée dans %1 et ne serait donc pas lancée. Vérifiez la place et vos droits.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n&apos;y a pas d&apos;exécution %1.</translation>
    </message>
    <message>
        <source>Several runs are called %1; say which by its number: %2.</source>
        <translation>Plusieurs exécutions s&apos;appellent %1 ; dites laquelle par son numéro : %2.</translation>
    </message>
    <message>
        <source>There is no snapshot %1.</source>
        <translation>Il n&apos;y a pas d&apos;instantané %1.</translation>
    </message>
    <message>
        <source>%1 by ssh</source>
        <translation>%1 par ssh</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>Slurm job %1</source>
        <translation>Tâche Slurm %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample is missing from this copy of Cairn (looked in %1). Install it again.</source>
        <translation>L&apos;exemple manque dans cette copie de Cairn (cherché dans %1). Réinstallez-la.</translation>
    </message>
    <message>
        <source>Cairn sample</source>
        <translation>Exemple Cairn</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>This second look is no longer there.</source>
        <translation>Ce second regard n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Draw more than 0 and at most 100 % of the finished pictures.</source>
        <translation>Tirez plus de 0 et au plus 100 % des images terminées.</translation>
    </message>
    <message>
        <source>No finished picture is left for a second look. Finish some first.</source>
        <translation>Il ne reste pas d&apos;image terminée pour un second regard. Terminez-en d&apos;abord.</translation>
    </message>
    <message>
        <source>second look %1</source>
        <translation>second regard %1</translation>
    </message>
    <message numerus="yes">
        <source>Second look at %n picture(s) begun</source>
        <translation>
            <numerusform>Second regard sur %n image commencé</numerusform>
            <numerusform>Second regard sur %n images commencé</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture is not part of the second look.</source>
        <translation>Cette image ne fait pas partie du second regard.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The run has no metrics yet, so there is no %1.</source>
        <translation>L&apos;exécution n&apos;a pas encore de métriques, donc pas de %1.</translation>
    </message>
    <message>
        <source>The run has no metric %1; it has %2.</source>
        <translation>L&apos;exécution n&apos;a pas de métrique %1 ; elle a %2.</translation>
    </message>
</context>
<context>
    <name>ShapeClipboard</name>
    <message>
        <source>The shapes on the clipboard cannot be read. %1</source>
        <translation>Les formes du presse-papiers ne peuvent pas être lues. %1</translation>
    </message>
</context>
<context>
    <name>ShapeConversion</name>
    <message>
        <source>The shape cannot be converted to this kind.</source>
        <translation>La forme ne peut pas être convertie en ce genre.</translation>
    </message>
    <message>
        <source>The shape is too small to be converted: nothing of it would be left.</source>
        <translation>La forme est trop petite pour être convertie : il n&apos;en resterait rien.</translation>
    </message>
    <message>
        <source>The outline would have more than %L1 points. Choose a larger tolerance.</source>
        <translation>Le contour aurait plus de %L1 points. Choisissez une plus grande tolérance.</translation>
    </message>
</context>
<context>
    <name>ShapeKind</name>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Rotated box</source>
        <translation>Rectangle tourné</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Squelette</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Cuboid</source>
        <translation>Cuboïde</translation>
    </message>
</context>
<context>
    <name>ShapeLint</name>
    <message>
        <source>Two shapes are exactly the same.</source>
        <translation>Deux formes sont exactement les mêmes.</translation>
    </message>
    <message>
        <source>Two shapes overlap by %L1 square pixels.</source>
        <translation>Deux formes se recouvrent de %L1 pixels carrés.</translation>
    </message>
    <message>
        <source>There is a narrow gap between two shapes.</source>
        <translation>Il y a un interstice étroit entre deux formes.</translation>
    </message>
    <message>
        <source>A shape reaches %L1 pixels beyond the picture.</source>
        <translation>Une forme dépasse de l&apos;image de %L1 pixels.</translation>
    </message>
    <message>
        <source>An outline crosses itself.</source>
        <translation>Un contour se croise lui-même.</translation>
    </message>
    <message>
        <source>A part of a shape has only %L1 square pixels.</source>
        <translation>Une partie d&apos;une forme n&apos;a que %L1 pixels carrés.</translation>
    </message>
    <message>
        <source>A shape is narrower than %L1 pixels everywhere.</source>
        <translation>Une forme est partout plus étroite que %L1 pixels.</translation>
    </message>
</context>
<context>
    <name>ShapeOperations</name>
    <message>
        <source>The shape is too tangled, or reaches too far beyond the picture, to be cleaned.</source>
        <translation>La forme est trop emmêlée, ou dépasse trop de l&apos;image, pour être nettoyée.</translation>
    </message>
    <message>
        <source>Nothing of the shape is left: it is narrower than %L1 pixels everywhere.</source>
        <translation>Il ne reste rien de la forme : elle est partout plus étroite que %L1 pixels.</translation>
    </message>
    <message>
        <source>Only shapes that cover an area can be cut.</source>
        <translation>Seules les formes qui couvrent une surface se coupent.</translation>
    </message>
    <message>
        <source>The line does not cut the shape in two. Draw it from one side of the shape to the other.</source>
        <translation>La ligne ne coupe pas la forme en deux. Tracez-la d&apos;un côté de la forme à l&apos;autre.</translation>
    </message>
    <message>
        <source>The shape is too tangled, or reaches too far beyond the picture, to be cut.</source>
        <translation>La forme est trop emmêlée, ou dépasse trop de l&apos;image, pour être coupée.</translation>
    </message>
    <message>
        <source>Only shapes that cover an area can be combined: boxes, ellipses, polygons, masks and cuboids.</source>
        <translation>Seules les formes qui couvrent une surface se combinent : rectangles, ellipses, contours, masques et cuboïdes.</translation>
    </message>
    <message>
        <source>The outcome has more than %L1 points. Simplify the shapes first.</source>
        <translation>Le résultat a plus de %L1 points. Simplifiez d&apos;abord les formes.</translation>
    </message>
    <message>
        <source>The shapes are too tangled, or reach too far beyond the picture, to be combined.</source>
        <translation>Les formes sont trop emmêlées, ou dépassent trop de l&apos;image, pour être combinées.</translation>
    </message>
    <message>
        <source>The shapes are empty.</source>
        <translation>Les formes sont vides.</translation>
    </message>
    <message>
        <source>The shapes have no area in common.</source>
        <translation>Les formes n&apos;ont pas de surface commune.</translation>
    </message>
    <message>
        <source>Nothing of the shape is left: others cover all of it.</source>
        <translation>Il ne reste rien de la forme : d&apos;autres la couvrent en entier.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SkeletonTemplate</name>
    <message>
        <source>The skeleton has more edges than can be drawn.</source>
        <translation>Le squelette a plus d&apos;arêtes qu&apos;il n&apos;est possible d&apos;en tracer.</translation>
    </message>
    <message>
        <source>The skeleton joins points that are not there.</source>
        <translation>Le squelette relie des points qui n&apos;existent pas.</translation>
    </message>
    <message>
        <source>The skeleton has no points.</source>
        <translation>Le squelette n&apos;a pas de points.</translation>
    </message>
    <message>
        <source>The skeleton has more than %L1 points.</source>
        <translation>Le squelette a plus de %L1 points.</translation>
    </message>
    <message>
        <source>Point %1 of the skeleton needs a name of its own.</source>
        <translation>Le point %1 du squelette a besoin de son propre nom.</translation>
    </message>
    <message>
        <source>The point &quot;%1&quot; of the skeleton needs a place between 0 and 1.</source>
        <translation>Le point « %1 » du squelette a besoin d&apos;une place entre 0 et 1.</translation>
    </message>
    <message>
        <source>A point of the skeleton is left or right of more than one other.</source>
        <translation>Un point du squelette est à gauche ou à droite de plus d&apos;un autre.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>The snapshots %1 and %2 are not of the same labels, so they cannot be compared.</source>
        <translation>Les instantanés %1 et %2 ne sont pas des mêmes étiquettes et ne se comparent pas.</translation>
    </message>
    <message>
        <source>The shares of train, val and test must not be negative.</source>
        <translation>Les parts d&apos;entraînement, de validation et de test ne peuvent pas être négatives.</translation>
    </message>
    <message>
        <source>At least one of train, val and test needs a share above 0.</source>
        <translation>Au moins une des parts d&apos;entraînement, de validation et de test doit dépasser 0.</translation>
    </message>
    <message>
        <source>There is no snapshot %1 in this project.</source>
        <translation>Il n&apos;y a pas d&apos;instantané %1 dans ce projet.</translation>
    </message>
    <message>
        <source>No picture has a label yet, so there is nothing to freeze. Label some first.</source>
        <translation>Aucune image n&apos;a encore d&apos;étiquette, il n&apos;y a rien à figer. Étiquetez-en d&apos;abord.</translation>
    </message>
    <message>
        <source>No row has a value in %1 yet, so there is nothing to freeze. Label some first.</source>
        <translation>Aucune ligne n&apos;a encore de valeur dans %1, il n&apos;y a rien à figer. Étiquetez-en d&apos;abord.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2. It has: %3.</source>
        <translation>La table %1 n&apos;a pas de colonne %2. Elle a : %3.</translation>
    </message>
    <message>
        <source>The column %1 is computed from others, so it cannot be learnt. Choose another target.</source>
        <translation>La colonne %1 est calculée d&apos;autres et ne peut pas être apprise. Choisissez une autre cible.</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>instantané %1</translation>
    </message>
    <message>
        <source>There is a snapshot %1 already. Choose another name.</source>
        <translation>Il y a déjà un instantané %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>looked at, nothing on it</source>
        <translation>regardée, rien dessus</translation>
    </message>
</context>
<context>
    <name>SpanMarking</name>
    <message>
        <source>The column %1, whose text is marked, is no longer there.</source>
        <translation>La colonne %1, dont le texte est marqué, n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Label, train, compare: one workbench, offline.</source>
        <translation>Étiqueter, entraîner, comparer : un atelier, hors ligne.</translation>
    </message>
    <message>
        <source>The project&apos;s folder or file.</source>
        <translation>Le dossier ou le fichier du projet.</translation>
    </message>
    <message>
        <source>Opens the sample project.</source>
        <translation>Ouvre le projet d&apos;exemple.</translation>
    </message>
</context>
<context>
    <name>Superpixels</name>
    <message>
        <source>There is no picture here to divide.</source>
        <translation>Il n&apos;y a pas d&apos;image à diviser ici.</translation>
    </message>
    <message>
        <source>The picture could not be divided; there may be too little memory.</source>
        <translation>L&apos;image n&apos;a pas pu être divisée ; il manque peut-être de la mémoire.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>%1 does not say how the sweep chooses its runs, so the sweep cannot go on.</source>
        <translation>%1 ne dit pas comment l’exploration choisit ses exécutions, elle ne peut donc pas continuer.</translation>
    </message>
    <message>
        <source>The next run could not be queued. %1</source>
        <translation>L’exécution suivante n’a pas pu être mise en file. %1</translation>
    </message>
    <message>
        <source>The sweep was asked to stop.</source>
        <translation>On a demandé l’arrêt de l’exploration.</translation>
    </message>
    <message>
        <source>A sweep needs a space of values and at least one trial.</source>
        <translation>Une exploration a besoin d’un espace de valeurs et d’au moins un essai.</translation>
    </message>
    <message>
        <source>Say which metric the sweep is to improve, for example val/loss.</source>
        <translation>Indiquez quelle mesure l’exploration doit améliorer, par exemple val/loss.</translation>
    </message>
    <message>
        <source>Successive halving needs a number among the recipe&apos;s parameters that says how long a run trains, such as epochs; name it.</source>
        <translation>La réduction successive a besoin, parmi les paramètres de la recette, d’un nombre qui dit combien de temps une exécution s’entraîne, comme epochs ; nommez-le.</translation>
    </message>
    <message>
        <source>Successive halving sets %1 itself; take it out of the space.</source>
        <translation>La réduction successive fixe elle-même %1 ; retirez-le de l’espace.</translation>
    </message>
    <message>
        <source>Successive halving needs at least 1 of %1 for a run, and no more than the whole.</source>
        <translation>La réduction successive a besoin d’au moins 1 de %1 par exécution, et pas plus que le tout.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n&apos;a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation>Le dossier %1 n&apos;a pas pu être créé. Vérifiez la place et vos droits.</translation>
    </message>
    <message>
        <source>There is no sweep %1.</source>
        <translation>Il n’y a pas d’exploration %1.</translation>
    </message>
    <message>
        <source>The sweep %1 was begun by someone else or on another computer, so it starts no programs here.</source>
        <translation>L’exploration %1 a été commencée par quelqu’un d’autre ou sur un autre ordinateur, elle ne lance donc aucun programme ici.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so the sweep cannot go on.</source>
        <translation>%1 ne peut pas être lu, l’exploration ne peut donc pas continuer.</translation>
    </message>
    <message>
        <source>%1: the parameter %2 %3</source>
        <translation>%1 : le paramètre %2 %3</translation>
    </message>
    <message>
        <source>needs from 1 to %1 values.</source>
        <translation>a besoin de 1 à %1 valeurs.</translation>
    </message>
    <message>
        <source>is no number; give a list of its values.</source>
        <translation>n’est pas un nombre ; donnez une liste de ses valeurs.</translation>
    </message>
    <message>
        <source>needs a number under &quot;low&quot; and one that is not smaller under &quot;high&quot;.</source>
        <translation>a besoin d’un nombre sous &quot;low&quot; et d’un autre, pas plus petit, sous &quot;high&quot;.</translation>
    </message>
    <message>
        <source>cannot have a logarithmic range that begins at 0 or below.</source>
        <translation>ne peut pas avoir un intervalle logarithmique qui commence à 0 ou en dessous.</translation>
    </message>
    <message>
        <source>cannot have so many steps.</source>
        <translation>ne peut pas avoir autant de pas.</translation>
    </message>
    <message>
        <source>%1 is no space of values: a JSON object such as {&quot;learning_rate&quot;: {&quot;low&quot;: 0.01, &quot;high&quot;: 0.3, &quot;log&quot;: true}, &quot;max_depth&quot;: [3, 5, 7]} is needed%2.</source>
        <translation>%1 n’est pas un espace de valeurs : il faut un objet JSON tel que {&quot;learning_rate&quot;: {&quot;low&quot;: 0.01, &quot;high&quot;: 0.3, &quot;log&quot;: true}, &quot;max_depth&quot;: [3, 5, 7]}%2.</translation>
    </message>
    <message>
        <source>is none that the recipe %1 takes.</source>
        <translation>n’est pas de ceux que prend la recette %1.</translation>
    </message>
    <message>
        <source>Resources can only be asked for from Slurm; leave them out for %1.</source>
        <translation>Seul Slurm peut recevoir une demande de ressources ; omettez-les pour %1.</translation>
    </message>
    <message>
        <source>The sweep %1 has ended, so it can neither be paused nor go on.</source>
        <translation>Le balayage %1 est terminé ; il ne peut ni être mis en pause ni reprendre.</translation>
    </message>
</context>
<context>
    <name>TableAppend</name>
    <message>
        <source>The table %1 has no column %2 of its own that could be the key.</source>
        <translation>La table %1 n’a pas de colonne propre %2 qui puisse servir de clé.</translation>
    </message>
    <message>
        <source>%1 has no column %2, by which its rows could be told apart.</source>
        <translation>%1 n’a pas de colonne %2 permettant de distinguer ses lignes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 does not fit the type %3, the cell is empty.</source>
        <translation>« %1 » dans la colonne %2 ne convient pas au type %3, la cellule est vide.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>In the file the column %1 has the value &quot;%2&quot; in more than one row, so it cannot be the key.</source>
        <translation>Dans le fichier, la colonne %1 a la valeur « %2 » dans plus d’une ligne ; elle ne peut pas être la clé.</translation>
    </message>
    <message>
        <source>In the table the column %1 has the value &quot;%2&quot; in more than one row, so it cannot be the key.</source>
        <translation>Dans la table, la colonne %1 a la valeur « %2 » dans plus d’une ligne ; elle ne peut pas être la clé.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no key and were left out.</source>
        <translation>
            <numerusform>%n ligne n’a pas de clé et a été omise.</numerusform>
            <numerusform>%n lignes n’ont pas de clé et ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1 : %n ligne</numerusform>
            <numerusform>%1 : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the rows in</source>
        <translation>Intégration des lignes</translation>
    </message>
    <message>
        <source>Rows brought in from a file: %1 new, %2 changed</source>
        <translation>Lignes intégrées d’un fichier : %1 nouvelles, %2 modifiées</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n&apos;a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be written as %1 and became question marks.</source>
        <translation>
            <numerusform>%n caractère n’existe pas en %1 et est devenu un point d’interrogation.</numerusform>
            <numerusform>%n caractères n’existent pas en %1 et sont devenus des points d’interrogation.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV (tabs)</source>
        <translation>TSV (tabulations)</translation>
    </message>
    <message>
        <source>A table can be written as %1, not as &quot;%2&quot;.</source>
        <translation>Une table peut être écrite en %1, pas en « %2 ».</translation>
    </message>
    <message>
        <source>%1 is the project itself. Choose another file.</source>
        <translation>%1 est le projet lui-même. Choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begin as formulas do; an apostrophe was put before them.</source>
        <translation>
            <numerusform>%n texte commence comme une formule ; une apostrophe a été mise devant.</numerusform>
            <numerusform>%n textes commencent comme des formules ; une apostrophe a été mise devant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begin with =, +, - or @: a spreadsheet may run them as formulas.</source>
        <translation>
            <numerusform>%n texte commence par =, +, - ou @ : un tableur pourrait l’exécuter comme formule.</numerusform>
            <numerusform>%n textes commencent par =, +, - ou @ : un tableur pourrait les exécuter comme formules.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet holds at most %1 rows and %2 columns, and this table has %3 and %4. Filter the rows, or write CSV or SQLite.</source>
        <translation>Une feuille contient au plus %1 lignes et %2 colonnes, et cette table en a %3 et %4. Filtrez les lignes, ou écrivez en CSV ou SQLite.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are longer than a sheet&apos;s cell may be (%1 letters) and were cut.</source>
        <translation>
            <numerusform>%n texte dépasse la longueur d’une cellule (%1 lettres) et a été coupé.</numerusform>
            <numerusform>%n textes dépassent la longueur d’une cellule (%1 lettres) et ont été coupés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have more digits than a sheet keeps, or are infinite; they were written as text.</source>
        <translation>
            <numerusform>%n nombre a plus de chiffres qu’une feuille n’en garde, ou est infini ; il a été écrit comme texte.</numerusform>
            <numerusform>%n nombres ont plus de chiffres qu’une feuille n’en garde, ou sont infinis ; ils ont été écrits comme texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>%1 (by)</source>
        <translation>%1 (par)</translation>
    </message>
    <message>
        <source>%1 (at)</source>
        <translation>%1 (le)</translation>
    </message>
    <message>
        <source>%1 (how)</source>
        <translation>%1 (comment)</translation>
    </message>
    <message>
        <source>The rule %1 is not understood, so it cannot go along: %2</source>
        <translation>La règle %1 n’est pas comprise et ne peut pas être jointe : %2</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>The run %1 has no predictions for the table %2.</source>
        <translation>L’exécution %1 n’a pas de prédictions pour la table %2.</translation>
    </message>
    <message>
        <source>predicted by %1</source>
        <translation>prédit par %1</translation>
    </message>
    <message>
        <source>score by %1</source>
        <translation>score de %1</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>%1 holds no columns.</source>
        <translation>%1 ne contient pas de colonnes.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, but %3 were chosen. Look at its preview again.</source>
        <translation>%1 a %2 colonnes, mais %3 ont été choisies. Revoyez son aperçu.</translation>
    </message>
    <message>
        <source>No column of %1 was chosen.</source>
        <translation>Aucune colonne de %1 n&apos;a été choisie.</translation>
    </message>
    <message>
        <source>%1 has %2 columns, but a table holds at most %3. Choose which of them to import.</source>
        <translation>%1 a %2 colonnes, mais une table en contient au plus %3. Choisissez lesquelles importer.</translation>
    </message>
    <message>
        <source>This line has %1 fields where the table has %2: it is taken for a note above the table.</source>
        <translation>Cette ligne a %1 champs et la table %2 : elle est prise pour une note au-dessus de la table.</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Examen des colonnes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2: day and month cannot be told apart, the cell is empty.</source>
        <translation>« %1 » dans la colonne %2 : jour et mois ne se distinguent pas, la cellule est vide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 does not fit the type %3, the cell is empty.</source>
        <translation>« %1 » dans la colonne %2 ne convient pas au type %3, la cellule est vide.</translation>
    </message>
    <message>
        <source>There are %1 fields where the table has %2 columns; the line was left out.</source>
        <translation>Il y a %1 champs et la table a %2 colonnes ; la ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>Importing rows</source>
        <translation>Import des lignes</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 has no column %2.</source>
        <translation>%1 n’a pas de colonne %2.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The project has no table with the number %1.</source>
        <translation>Le projet n&apos;a pas de table numéro %1.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;: the project has no tables yet.</source>
        <translation>Il n&apos;y a pas de table « %1 » : le projet n&apos;a pas encore de tables.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. The project has: %2.</source>
        <translation>Il n&apos;y a pas de table « %1 ». Le projet a : %2.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>La table %1 n’a pas de colonne %2.</translation>
    </message>
</context>
<context>
    <name>TaskStatus</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>S&apos;arrête</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2, about %3</source>
        <translation>%1 sur %2, encore environ %3</translation>
    </message>
</context>
<context>
    <name>TilePyramid</name>
    <message>
        <source>The parts of this large picture cannot be kept in the folder %1. Check whether the disk is full.</source>
        <translation>Les parties de cette grande image ne peuvent pas être gardées dans le dossier %1. Vérifiez si le disque est plein.</translation>
    </message>
    <message>
        <source>There is too little memory to cut this picture into parts.</source>
        <translation>Il y a trop peu de mémoire pour découper cette image en parties.</translation>
    </message>
</context>
<context>
    <name>ValueClusters</name>
    <message>
        <source>Spellings of %1 merged</source>
        <translation>Graphies de %1 réunies</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>mean recall of the classes</source>
        <translation>rappel moyen des classes</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>perte log</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>score de Brier</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>erreur absolue moyenne</translation>
    </message>
    <message>
        <source>root mean squared error</source>
        <translation>racine de l&apos;erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>précision moyenne</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 % interval %2 to %3</source>
        <translation>intervalle à %1 % de %2 à %3</translation>
    </message>
    <message>
        <source>over %1 and %2 seeds</source>
        <translation>sur %1 et %2 graines</translation>
    </message>
    <message numerus="yes">
        <source>on %n item(s)</source>
        <translation>
            <numerusform>sur %n élément</numerusform>
            <numerusform>sur %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n group(s)</source>
        <translation>
            <numerusform>%1 en %n groupe</numerusform>
            <numerusform>%1 en %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1, %2 got right, %3 got wrong.</source>
        <translation>Avec %1, de faux à juste : %2 ; de juste à faux : %3.</translation>
    </message>
    <message>
        <source>That is too few to trust an interval.</source>
        <translation>C&apos;est trop peu pour se fier à un intervalle.</translation>
    </message>
    <message>
        <source>So few items changed that chance may do that (McNemar&apos;s test, p = %1).</source>
        <translation>Si peu d&apos;éléments ont changé que cela peut être le hasard (test de McNemar, p = %1).</translation>
    </message>
    <message>
        <source>Among so many comparisons chance may do that (p = %1 after Holm&apos;s correction).</source>
        <translation>Parmi tant de comparaisons, cela peut être le hasard (p = %1 après correction de Holm).</translation>
    </message>
    <message>
        <source>%1 is better than %2 by %3 (%4), %5, %6.</source>
        <translation>%1 est meilleur que %2 de %3 (%4), %5, %6.</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 or %2 is better (%3), %4: the difference has no interval.</source>
        <translation>On ne peut pas dire si %1 ou %2 est meilleur (%3), %4 : la différence n&apos;a pas d&apos;intervalle.</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 or %2 is better: both are right and wrong about the same, %3.</source>
        <translation>On ne peut pas dire si %1 ou %2 est meilleur : les deux ont raison et tort sur les mêmes, %3.</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 or %2 is better: the difference is %3 (%4), %5, %6.</source>
        <translation>On ne peut pas dire si %1 ou %2 est meilleur : la différence est de %3 (%4), %5, %6.</translation>
    </message>
    <message numerus="yes">
        <source>over %n fold(s) of cross-validation</source>
        <translation>
            <numerusform>sur %n bloc de validation croisée</numerusform>
            <numerusform>sur %n blocs de validation croisée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VocXml</name>
    <message>
        <source>its box lacks one of the numbers xmin, ymin, xmax and ymax</source>
        <translation>il manque à son rectangle un des nombres xmin, ymin, xmax et ymax</translation>
    </message>
    <message>
        <source>its box is empty (x from %1 to %2, y from %3 to %4)</source>
        <translation>son rectangle est vide (x de %1 à %2, y de %3 à %4)</translation>
    </message>
    <message>
        <source>its outline is not made of the numbers x1, y1, x2, y2 and so on</source>
        <translation>son contour n&apos;est pas fait des nombres x1, y1, x2, y2 et ainsi de suite</translation>
    </message>
    <message>
        <source>its outline has fewer than three points</source>
        <translation>son contour a moins de trois points</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>it has neither a box nor an outline</source>
        <translation>il n&apos;a ni rectangle ni contour</translation>
    </message>
    <message>
        <source>Object %1 (line %2) was left out: %3.</source>
        <translation>L&apos;objet %1 (ligne %2) a été laissé de côté : %3.</translation>
    </message>
    <message>
        <source>Object %1 (%2, line %3) was left out: %4.</source>
        <translation>L&apos;objet %1 (%2, ligne %3) a été laissé de côté : %4.</translation>
    </message>
    <message>
        <source>A label of the kind &quot;%1&quot; (%2) has no place in Pascal VOC and was left out.</source>
        <translation>Une étiquette du genre « %1 » (%2) n&apos;a pas de place dans Pascal VOC et a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n&apos;a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is no Pascal VOC file: it does not begin with &lt;annotation&gt;.</source>
        <translation>%1 n&apos;est pas un fichier Pascal VOC : il ne commence pas par &lt;annotation&gt;.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3); nothing of it was taken.</source>
        <translation>%1 est endommagé à la ligne %2 (%3) ; rien n&apos;en a été pris.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n&apos;a pas pu être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>%1 is damaged: the archive around its sheets cannot be opened. Save the workbook again.</source>
        <translation>%1 est endommagé : l’archive autour de ses feuilles ne s’ouvre pas. Enregistrez de nouveau le classeur.</translation>
    </message>
    <message>
        <source>%1 is damaged or protected by a password: its part %2 cannot be unpacked.</source>
        <translation>%1 est endommagé ou protégé par un mot de passe : sa partie %2 ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than a workbook of its size could hold, so it was not read further.</source>
        <translation>%1 se décompresse en plus que ce qu’un classeur de cette taille pourrait contenir ; la lecture s’est arrêtée.</translation>
    </message>
    <message>
        <source>%1 is no workbook as spreadsheet programs write it (it brings a document type of its own).</source>
        <translation>%1 n’est pas un classeur tel que l’écrivent les tableurs (il apporte son propre type de document).</translation>
    </message>
    <message>
        <source>%1 is damaged (line %2 of a part of it). Save the workbook again.</source>
        <translation>%1 est endommagé (ligne %2 d’une de ses parties). Enregistrez de nouveau le classeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone in its row: it is taken for a title above the table.</source>
        <translation>« %1 » est seul dans sa ligne : il est pris pour un titre au-dessus de la table.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of merged cells stand among the rows (%1): only the first cell of each has its value.</source>
        <translation>
            <numerusform>%n zone de cellules fusionnées se trouve parmi les lignes (%1) : seule sa première cellule a la valeur.</numerusform>
            <numerusform>%n zones de cellules fusionnées se trouvent parmi les lignes (%1) : seule la première cellule de chacune a la valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells in the header (%1): their text is in the name of each of their columns.</source>
        <translation>Cellules fusionnées dans l’en-tête (%1) : leur texte figure dans le nom de chacune de leurs colonnes.</translation>
    </message>
    <message>
        <source>%1 has no sheets that can be read. Only workbooks of the kind .xlsx are.</source>
        <translation>%1 n’a pas de feuilles lisibles. Seuls les classeurs .xlsx le sont.</translation>
    </message>
    <message>
        <source>%1 is damaged: its sheet %2 is not in it.</source>
        <translation>%1 est endommagé : sa feuille %2 n’y est pas.</translation>
    </message>
    <message>
        <source>There are %1 cells where the table has %2 columns; the row was left out.</source>
        <translation>Il y a %1 cellules là où la table a %2 colonnes ; la ligne a été omise.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no value in the file. Open and save it in a spreadsheet program first.</source>
        <translation>
            <numerusform>%n formule n’a pas de valeur dans le fichier. Ouvrez-le et enregistrez-le d’abord dans un tableur.</numerusform>
            <numerusform>%n formules n’ont pas de valeur dans le fichier. Ouvrez-le et enregistrez-le d’abord dans un tableur.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell holds the error %1; it is empty in the table.</source>
        <translation>Une cellule contient l’erreur %1 ; elle est vide dans la table.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2. It has: %3.</source>
        <translation>%1 n’a pas de feuille %2. Il y a : %3.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty.</source>
        <translation>La feuille %1 de %2 est vide.</translation>
    </message>
    <message>
        <source>%1 is protected by a password or of the older kind .xls. Save it as .xlsx without a password.</source>
        <translation>%1 est protégé par un mot de passe ou de l’ancien type .xls. Enregistrez-le en .xlsx sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 n&apos;a pas pu démarrer : %2.</translation>
    </message>
    <message>
        <source>It was cancelled; the run goes on.</source>
        <translation>Annulé ; l&apos;exécution continue.</translation>
    </message>
    <message>
        <source>Works the queue of a Cairn project and follows its runs. Cairn starts it by itself.</source>
        <translation>Traite la file d&apos;attente d&apos;un projet Cairn et suit ses exécutions. Cairn le démarre de lui-même.</translation>
    </message>
    <message>
        <source>The project&apos;s folder or its file.</source>
        <translation>Le dossier ou le fichier du projet.</translation>
    </message>
    <message>
        <source>End after so many seconds with nothing to do.</source>
        <translation>S&apos;arrêter après ce nombre de secondes sans rien à faire.</translation>
    </message>
</context>
<context>
    <name>WriteGate</name>
    <message>
        <source>A labelled table was changed outside the journal; nothing was saved. Please report this.</source>
        <translation>Une table étiquetée a été changée hors du journal ; rien n&apos;a été enregistré. Merci de le signaler.</translation>
    </message>
    <message>
        <source>%1 is writing into the project right now, so nothing was saved. Try again in a moment.</source>
        <translation>%1 écrit en ce moment dans le projet, rien n&apos;a donc été enregistré. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>Yolo</name>
    <message>
        <source>A label of the kind &quot;%1&quot; (%2) has no place in YOLO&apos;s files and was left out.</source>
        <translation>Une étiquette du type « %1 » (%2) n’a pas sa place dans les fichiers YOLO et a été omise.</translation>
    </message>
    <message>
        <source>An outline of %1 has fewer than three points and was left out.</source>
        <translation>Un contour de %1 a moins de trois points et a été omis.</translation>
    </message>
    <message>
        <source>An outline of %1 was written as its largest part, without holes: YOLO knows no others.</source>
        <translation>Un contour de %1 a été écrit comme sa plus grande partie, sans trous : YOLO n’en connaît pas d’autres.</translation>
    </message>
    <message>
        <source>The snapshot %1 has no boxes or outlines, so there is nothing to write in YOLO&apos;s format.</source>
        <translation>L’instantané %1 n’a ni boîtes ni contours ; il n’y a rien à écrire au format YOLO.</translation>
    </message>
    <message>
        <source>its box is empty</source>
        <translation>sa boîte est vide</translation>
    </message>
    <message>
        <source>its outline has fewer than three points, or half a point</source>
        <translation>son contour a moins de trois points, ou un demi-point</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n&apos;a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>it is not made of a class number and shares from 0 to 1</source>
        <translation>elle n’est pas faite d’un numéro de classe et de fractions de 0 à 1</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <translation>La ligne %1 a été omise : %2.</translation>
    </message>
</context>
<context>
    <name>cairn::AdoptDialog</name>
    <message>
        <source>Looking for runs in %1…</source>
        <translation>Recherche d’exécutions dans %1…</translation>
    </message>
    <message>
        <source>&amp;Follow them while they grow</source>
        <translation>Les &amp;suivre pendant qu’elles grandissent</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Adopt runs</source>
        <translation>Adopter des exécutions</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Runs that were found</source>
        <translation>Exécutions trouvées</translation>
    </message>
    <message>
        <source>What is logged there later appears in the curves by itself, as long as this window is open</source>
        <translation>Ce qui y sera consigné plus tard apparaît de lui-même dans les courbes tant que cette fenêtre est ouverte</translation>
    </message>
    <message>
        <source>%1 holds no logs that can be read. Event files, mlruns folders, W&amp;B logs, CSV, JSON lines and databases of MLflow, Trackio and Optuna are.</source>
        <translation>%1 ne contient aucun journal lisible. Sont lus : fichiers d’événements, dossiers mlruns, journaux de W&amp;B, CSV, lignes JSON et bases de MLflow, Trackio et Optuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) found in %1. Tick which to take; nothing has been recorded yet.</source>
        <translation>
            <numerusform>%n exécution trouvée dans %1. Cochez-la pour la prendre ; rien n’est encore enregistré.</numerusform>
            <numerusform>%n exécutions trouvées dans %1. Cochez celles à prendre ; rien n’est encore enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken.</source>
        <translation>
            <numerusform>%n autre n’a pas pu être pris.</numerusform>
            <numerusform>%n autres n’ont pas pu être pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n run(s)</source>
        <translation>
            <numerusform>Adopter %n exécution</numerusform>
            <numerusform>Adopter %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
</context>
<context>
    <name>cairn::AnnotationModel</name>
    <message>
        <source>No class yet</source>
        <translation>Pas encore de classe</translation>
    </message>
</context>
<context>
    <name>cairn::AnswerPlots</name>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>As PNG, SVG or PDF picture, or the numbers as CSV</source>
        <translation>En image PNG, SVG ou PDF, ou les nombres en CSV</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>How many items of the class in the row were said to be of the class in the column</source>
        <translation>Combien d’éléments de la classe en ligne ont été attribués à la classe en colonne</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>Part de la classe</translation>
    </message>
    <message>
        <source>Of all items of the class in the row</source>
        <translation>De tous les éléments de la classe en ligne</translation>
    </message>
    <message>
        <source>Share of what was said</source>
        <translation>Part des réponses</translation>
    </message>
    <message>
        <source>Of all items that were said to be of the class in the column</source>
        <translation>De tous les éléments attribués à la classe en colonne</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>The later run less the first</source>
        <translation>L’exécution ultérieure moins la première</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Première exécution</translation>
    </message>
    <message>
        <source>Later run</source>
        <translation>Exécution suivante</translation>
    </message>
    <message>
        <source>Which class for which</source>
        <translation>Quelle classe pour laquelle</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>How well each class is recognised</source>
        <translation>Reconnaissance de chaque classe</translation>
    </message>
    <message>
        <source>Click a cell to see its items.</source>
        <translation>Cliquez sur une cellule pour voir ses éléments.</translation>
    </message>
    <message>
        <source>Bands: where 95 % of the curves lie when the items are drawn anew. The area&apos;s interval is DeLong&apos;s.</source>
        <translation>Bandes : où passent 95 % des courbes quand les éléments sont retirés au sort. L’intervalle de l’aire est celui de DeLong.</translation>
    </message>
    <message>
        <source>ECE: mean distance from the diagonal, weighted by items, in 15 equal steps. Bars: Wilson&apos;s 95 % interval.</source>
        <translation>ECE : distance moyenne à la diagonale, pondérée par éléments, en 15 pas égaux. Barres : intervalle de Wilson à 95 %.</translation>
    </message>
    <message>
        <source>Areas that the run is at least 50 % sure of. IoU: what both cover, of what either covers. Dice: twice that, of both together.</source>
        <translation>Surfaces dont l’exécution est sûre à 50 % au moins. IoU : ce que les deux couvrent, sur ce que l’une couvre. Dice : le double, sur la somme des deux.</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Of %1: farthest from the label first.</source>
        <translation>De %1 : d’abord le plus loin de l’étiquette.</translation>
    </message>
    <message>
        <source>Of %1: least probability for the label first. A label may be wrong, too.</source>
        <translation>De %1 : d’abord la plus faible probabilité pour l’étiquette. Une étiquette peut aussi être fausse.</translation>
    </message>
    <message>
        <source>Of %1: all mistakes. The run gave no probabilities to order them by.</source>
        <translation>De %1 : toutes les erreurs. L’exécution n’a donné aucune probabilité pour les ordonner.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with the label %1 that only one of the runs says to be %2</source>
        <translation>
            <numerusform>%n élément étiqueté %1 qu’une seule exécution dit %2</numerusform>
            <numerusform>%n éléments étiquetés %1 qu’une seule exécution dit %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with the label %1, said to be %2</source>
        <translation>
            <numerusform>%n élément étiqueté %1, dit %2</numerusform>
            <numerusform>%n éléments étiquetés %1, dits %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Nombres (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Classe par classe</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Threshold and cost</source>
        <translation>Seuil et coût</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Prédit et réel</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Precision by overlap</source>
        <translation>Précision selon recouvrement</translation>
    </message>
    <message>
        <source>By size and class</source>
        <translation>Par taille et classe</translation>
    </message>
    <message>
        <source>Areas: IoU and Dice</source>
        <translation>Surfaces : IoU et Dice</translation>
    </message>
    <message>
        <source>Largest mistakes</source>
        <translation>Plus grandes erreurs</translation>
    </message>
    <message>
        <source>Importance of columns</source>
        <translation>Importance des colonnes</translation>
    </message>
    <message>
        <source>Dependence on a column</source>
        <translation>Dépendance d’une colonne</translation>
    </message>
    <message>
        <source>By how much the splits on a column lower the loss, all trees together.</source>
        <translation>De combien les divisions selon une colonne abaissent la perte, tous arbres confondus.</translation>
    </message>
    <message>
        <source>The mean answer over rows of the training when all of them had this value, and everything else as it is.</source>
        <translation>La réponse moyenne sur des lignes de l’entraînement si toutes avaient cette valeur, tout le reste étant inchangé.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>cairn::AnswerSource</name>
    <message numerus="yes">
        <source>Choose at most %n run(s) to hold their answers against each other.</source>
        <translation>
            <numerusform>Choisissez au plus %n exécution pour comparer ses réponses.</numerusform>
            <numerusform>Choisissez au plus %n exécutions pour comparer leurs réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the answers</source>
        <translation>Comparaison des réponses</translation>
    </message>
    <message>
        <source>The comparison was stopped. It begins anew when you come back here.</source>
        <translation>La comparaison a été arrêtée. Elle recommence quand vous revenez ici.</translation>
    </message>
</context>
<context>
    <name>cairn::AttributeField</name>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>cairn::AttributePanel</name>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>cairn::AttributeWalk</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Looking for labels without %1…</source>
        <translation>Recherche des étiquettes sans %1…</translation>
    </message>
    <message>
        <source>Every label on the listed images has %1.</source>
        <translation>Chaque étiquette des images listées a %1.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>set it at the right, then press Enter</source>
        <translation>réglez-le à droite, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>cairn::BoxTool</name>
    <message>
        <source>Click the opposite corner, Esc cancels</source>
        <translation>Cliquez le coin opposé, Échap annule</translation>
    </message>
    <message>
        <source>Enter sets a corner, Shift moves by 10</source>
        <translation>Entrée pose un coin, Maj avance de 10</translation>
    </message>
    <message>
        <source>This class has no skeleton yet: make one in its settings</source>
        <translation>Cette classe n&apos;a pas encore de squelette : faites-en un dans ses réglages</translation>
    </message>
</context>
<context>
    <name>cairn::BrushTool</name>
    <message>
        <source>Radius %1 px: [ and ] change it, Alt paints</source>
        <translation>Rayon %1 px : [ et ] le changent, Alt peint</translation>
    </message>
    <message>
        <source>Radius %1 px: [ and ] change it, Alt erases, Enter begins a new mask</source>
        <translation>Rayon %1 px : [ et ] le changent, Alt efface, Entrée commence un nouveau masque</translation>
    </message>
    <message>
        <source>Radius %1 px: [ and ] change it, Shift draws straight</source>
        <translation>Rayon %1 px : [ et ] le changent, Maj trace droit</translation>
    </message>
</context>
<context>
    <name>cairn::CaseModel</name>
    <message>
        <source>%1, is %2</source>
        <translation>%1, est %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: label %2, said %3</source>
        <translation>%1 : étiquette %2, dit %3</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>cairn::CellEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the value (%1)</source>
        <translation>Enregistrer la valeur (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cairn::ChangesPanel</name>
    <message>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Parameters, environment, metrics and cost</source>
        <translation>Paramètres, environnement, métriques et coût</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command, commit and uncommitted changes</source>
        <translation>Commande, commit et changements non validés</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Items that were added, removed or relabelled between their snapshots</source>
        <translation>Éléments ajoutés, retirés ou réétiquetés entre leurs instantanés</translation>
    </message>
    <message>
        <source>Which run is held against the first</source>
        <translation>Quelle exécution est comparée à la première</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <translation>Réétiquetés</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>En images</translation>
    </message>
    <message>
        <source>As rows</source>
        <translation>En lignes</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Nothing was recorded of these runs&apos; code.</source>
        <translation>Rien n’a été noté du code de ces exécutions.</translation>
    </message>
    <message>
        <source>%1 and %2 ran the same code.</source>
        <translation>%1 et %2 ont exécuté le même code.</translation>
    </message>
    <message>
        <source>From %1 (-) to %2 (+)</source>
        <translation>De %1 (-) à %2 (+)</translation>
    </message>
    <message>
        <source>The labels are being compared…</source>
        <translation>Comparaison des étiquettes…</translation>
    </message>
    <message>
        <source>A run without a snapshot has no labels to compare.</source>
        <translation>Une exécution sans instantané n&apos;a pas d&apos;étiquettes à comparer.</translation>
    </message>
    <message>
        <source>Both runs learnt from the same labels, digest for digest.</source>
        <translation>Les deux exécutions ont appris des mêmes étiquettes, empreinte pour empreinte.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added, %4 removed, %5 relabelled.</source>
        <translation>De %1 à %2 : %3 ajoutés, %4 retirés, %5 réétiquetés.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Le premier est listé.</numerusform>
            <numerusform>Les %n premiers sont listés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ChartView</name>
    <message>
        <source>Wheel zooms, dragging moves, a double click shows everything.</source>
        <translation>La molette zoome, glisser déplace, un double-clic montre tout.</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
</context>
<context>
    <name>cairn::ChoiceChip</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>cairn::ClassModel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ClusterDialog</name>
    <message>
        <source>Show these rows</source>
        <translation>Afficher ces lignes</translation>
    </message>
    <message>
        <source>Cluster similar values</source>
        <translation>Regrouper les valeurs semblables</translation>
    </message>
    <message>
        <source>Same words, whatever order, case and accents</source>
        <translation>Mêmes mots, quels que soient l&apos;ordre, la casse et les accents</translation>
    </message>
    <message>
        <source>Same pieces of words</source>
        <translation>Mêmes morceaux de mots</translation>
    </message>
    <message>
        <source>Few letters differ</source>
        <translation>Peu de lettres diffèrent</translation>
    </message>
    <message>
        <source>Sounds alike (English)</source>
        <translation>Même sonorité (anglais)</translation>
    </message>
    <message>
        <source>Letters in a piece: fewer find more</source>
        <translation>Lettres par morceau : moins en trouve davantage</translation>
    </message>
    <message>
        <source>How much of the longer value has to agree: less finds more</source>
        <translation>Part de la valeur la plus longue qui doit concorder : moins en trouve davantage</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>&amp;Alike when</source>
        <translation>&amp;Semblables si</translation>
    </message>
    <message>
        <source>&amp;Piece length</source>
        <translation>&amp;Longueur des morceaux</translation>
    </message>
    <message>
        <source>At least a&amp;like</source>
        <translation>Res&amp;semblance minimale</translation>
    </message>
    <message>
        <source>Find clusters</source>
        <translation>Chercher les groupes</translation>
    </message>
    <message>
        <source>This table has no column with texts.</source>
        <translation>Cette table n&apos;a aucune colonne de texte.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Graphies</translation>
    </message>
    <message>
        <source>Become</source>
        <translation>Deviennent</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Double-click a spelling to keep it</source>
        <translation>Double-cliquez sur une graphie pour la garder</translation>
    </message>
    <message>
        <source>Spellings of the cluster</source>
        <translation>Graphies du groupe</translation>
    </message>
    <message>
        <source>None of the %1 values are alike in this way.</source>
        <translation>Aucune des %1 valeurs ne se ressemble de cette façon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s) among %1 values. Tick those that are the same thing.</source>
        <translation>
            <numerusform>%Ln groupe parmi %1 valeurs. Cochez ce qui désigne la même chose.</numerusform>
            <numerusform>%Ln groupes parmi %1 valeurs. Cochez ce qui désigne la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 different values were compared; a filter brings in the others.</source>
        <translation>Seules les %1 premières valeurs distinctes ont été comparées ; un filtre fait entrer les autres.</translation>
    </message>
    <message>
        <source>The %1 largest are shown.</source>
        <translation>Les %1 plus grands sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln row(s)</source>
        <translation>
            <numerusform>Modifier %Ln ligne</numerusform>
            <numerusform>Modifier %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives every row of the ticked clusters the spelling under &quot;Become&quot;, as one step that can be undone</source>
        <translation>Donne à chaque ligne des groupes cochés la graphie sous « Deviennent », en une seule étape annulable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln ligne modifiée. Annuler permet d&apos;y revenir.</numerusform>
            <numerusform>%Ln lignes modifiées. Annuler permet d&apos;y revenir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>Rechercher une colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns &amp;held in place at the beginning</source>
        <translation>Colonnes &amp;figées au début</translation>
    </message>
    <message>
        <source>Drag a name to where its column shall stand.</source>
        <translation>Faites glisser un nom là où sa colonne doit se trouver.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Tout masquer</translation>
    </message>
</context>
<context>
    <name>cairn::ColumnCodings</name>
    <message>
        <source>Coding, column by column</source>
        <translation>Codage, colonne par colonne</translation>
    </message>
    <message>
        <source>How columns of texts and dates become numbers</source>
        <translation>Comment les colonnes de textes et de dates deviennent des nombres</translation>
    </message>
    <message>
        <source>One moment in time</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Year, month, day, weekday, hour</source>
        <translation>Année, mois, jour, jour de la semaine, heure</translation>
    </message>
    <message>
        <source>Categories, as they are</source>
        <translation>Catégories, telles quelles</translation>
    </message>
    <message>
        <source>A column for each value (one-hot)</source>
        <translation>Une colonne par valeur (one-hot)</translation>
    </message>
    <message>
        <source>Values in their order (ordinal)</source>
        <translation>Valeurs dans leur ordre (ordinal)</translation>
    </message>
    <message>
        <source>Words, in 32 baskets (hashed)</source>
        <translation>Mots, dans 32 paniers (hachés)</translation>
    </message>
    <message>
        <source>Coding of %1</source>
        <translation>Codage de %1</translation>
    </message>
</context>
<context>
    <name>cairn::ColumnHeader</name>
    <message>
        <source>over %1 different</source>
        <translation>plus de %1 différentes</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 différentes</translation>
    </message>
    <message>
        <source>%1 % missing</source>
        <translation>%1 % manquants</translation>
    </message>
    <message>
        <source>Of a sample of %1 of the %2 rows shown:</source>
        <translation>Sur un échantillon de %1 des %2 lignes affichées :</translation>
    </message>
    <message>
        <source>Of the %1 rows shown:</source>
        <translation>Sur les %1 lignes affichées :</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 manquantes</translation>
    </message>
    <message>
        <source>more than %1 different values</source>
        <translation>plus de %1 valeurs différentes</translation>
    </message>
    <message>
        <source>%1 different values</source>
        <translation>%1 valeurs différentes</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <translation>%1 : %2 fois</translation>
    </message>
</context>
<context>
    <name>cairn::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <comment>command, where it belongs</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cairn::CommandPalette</name>
    <message>
        <source>Nothing is named like this.</source>
        <translation>Rien ne s&apos;appelle ainsi.</translation>
    </message>
    <message>
        <source>Find items, runs, commands and settings</source>
        <translation>Trouver des éléments, exécutions, commandes et réglages</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>cairn::CommentDelegate</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cairn::CommentPanel</name>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>What should be looked at, and why</source>
        <translation>Ce qu&apos;il faut regarder, et pourquoi</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Back to whoever labelled it, with this comment</source>
        <translation>Retour à qui l&apos;a étiquetée, avec ce commentaire</translation>
    </message>
    <message>
        <source>About the place %1, %2</source>
        <translation>Sur l&apos;endroit %1, %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nobody has said anything about this image.</source>
        <translation>Personne n&apos;a rien dit de cette image.</translation>
    </message>
    <message>
        <source>About the whole image instead</source>
        <translation>Plutôt sur toute l&apos;image</translation>
    </message>
</context>
<context>
    <name>cairn::ComparePage</name>
    <message>
        <source>Here runs stand side by side.</source>
        <translation>Ici, les exécutions sont côte à côte.</translation>
    </message>
    <message>
        <source>Tick two or more runs at the left to see what differs: parameters, labels and results.</source>
        <translation>Cochez à gauche deux exécutions ou plus pour voir ce qui diffère : paramètres, étiquettes et résultats.</translation>
    </message>
    <message>
        <source>Go to the runs</source>
        <translation>Aller aux exécutions</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>Exécutions à comparer</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation>Est-ce réel ?</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Qu’est-ce qui change ?</translation>
    </message>
    <message>
        <source>Which items?</source>
        <translation>Quels éléments ?</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Many runs</source>
        <translation>Beaucoup d’exécutions</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter ce qui est affiché…</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Trouver une exécution</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Every run in the list as it is filtered</source>
        <translation>Chaque exécution de la liste filtrée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Hold the others against this run</source>
        <translation>Comparer les autres à cette exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ticked.</source>
        <translation>
            <numerusform>%n exécution cochée.</numerusform>
            <numerusform>%n exécutions cochées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are held against %1.</source>
        <translation>Les autres sont comparées à %1.</translation>
    </message>
    <message>
        <source>The answers are being compared…</source>
        <translation>Comparaison des réponses…</translation>
    </message>
</context>
<context>
    <name>cairn::ComparisonDelegate</name>
    <message>
        <source>✓ %1</source>
        <comment>the best value of its line</comment>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>cairn::ComparisonModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Labels&apos; digest</source>
        <translation>Empreinte des étiquettes</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>%1 (best)</source>
        <translation>%1 (meilleur)</translation>
    </message>
    <message>
        <source>Labels, against the first run</source>
        <translation>Étiquettes, par rapport à la première exécution</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Uncommitted lines</source>
        <translation>Lignes non validées</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>Temps processeur</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Mémoire maximale</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Taille du modèle</translation>
    </message>
</context>
<context>
    <name>cairn::ConfusionModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 items of the class %3 were said to be %4.</source>
        <translation>Dits %4 : %1 éléments sur %2 de la classe %3.</translation>
    </message>
    <message>
        <source>%1: items of this class: %2</source>
        <translation>%1 : éléments de cette classe : %2</translation>
    </message>
    <message>
        <source>%1: said to be of this class: %2</source>
        <translation>%1 : dits de cette classe : %2</translation>
    </message>
</context>
<context>
    <name>cairn::ConnectDialog</name>
    <message>
        <source>&amp;Take what programs log, also after this window is closed</source>
        <translation>&amp;Recevoir ce que les programmes enregistrent, même une fois cette fenêtre fermée</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Connect a program</source>
        <translation>Connecter un programme</translation>
    </message>
    <message>
        <source>Scripts and notebooks that log with MLflow can log into this project, without a change. Set these two variables where your program runs:</source>
        <translation>Les scripts et notebooks qui enregistrent avec MLflow peuvent le faire dans ce projet, sans modification. Définissez ces deux variables là où votre programme s’exécute :</translation>
    </message>
    <message>
        <source>The two variables</source>
        <translation>Les deux variables</translation>
    </message>
    <message>
        <source>Without it no program is let in, and the address is kept for the next time</source>
        <translation>Sinon aucun programme n’est admis ; l’adresse est gardée pour la prochaine fois</translation>
    </message>
    <message>
        <source>Copies both lines, to be pasted into the terminal where your program is started</source>
        <translation>Copie les deux lignes, à coller dans le terminal où votre programme est lancé</translation>
    </message>
    <message>
        <source>No program is let in.</source>
        <translation>Aucun programme n’est admis.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Ready. The second line is a secret of this project on this computer: who has it can log here.</source>
        <translation>Prêt. La seconde ligne est un secret de ce projet sur cet ordinateur : qui la possède peut enregistrer ici.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. The file .worker.log in the project&apos;s folder may say why.</source>
        <translation>Le point d’accès ne répond pas. Le fichier .worker.log du dossier du projet dit peut-être pourquoi.</translation>
    </message>
    <message>
        <source>Starting the endpoint</source>
        <translation>Démarrage du point d’accès</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copié</translation>
    </message>
</context>
<context>
    <name>cairn::ContributionBars</name>
    <message>
        <source>How far each column pushed the answer</source>
        <translation>À quel point chaque colonne a poussé la réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n other column(s)</source>
        <translation>
            <numerusform>%n autre colonne</numerusform>
            <numerusform>%n autres colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::CurveControls</name>
    <message>
        <source>Not smoothed</source>
        <translation>Non lissé</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Moyenne mobile</translation>
    </message>
    <message>
        <source>Average by distance</source>
        <translation>Moyenne selon l’écart</translation>
    </message>
    <message>
        <source>Mean of a window</source>
        <translation>Moyenne d’une fenêtre</translation>
    </message>
    <message>
        <source>Median of a window</source>
        <translation>Médiane d’une fenêtre</translation>
    </message>
    <message>
        <source>The points as they were logged</source>
        <translation>Les points tels qu’ils ont été écrits</translation>
    </message>
    <message>
        <source>The exponential moving average that TensorBoard shows</source>
        <translation>La moyenne mobile exponentielle que montre TensorBoard</translation>
    </message>
    <message>
        <source>The same, but a point after a gap weighs more: for points that are not evenly spaced</source>
        <translation>La même, mais un point après un écart pèse davantage : pour des points irrégulièrement espacés</translation>
    </message>
    <message>
        <source>Centred on each point</source>
        <translation>Centrée sur chaque point</translation>
    </message>
    <message>
        <source>Centred on each point; single outliers leave it untouched</source>
        <translation>Centrée sur chaque point ; des valeurs aberrantes isolées ne la touchent pas</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation>Logarithme symétrique</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>One plot</source>
        <translation>Un graphique</translation>
    </message>
    <message>
        <source>One plot a metric</source>
        <translation>Un graphique par mesure</translation>
    </message>
    <message>
        <source>The metric that is drawn; training and validation share a plot</source>
        <translation>La mesure tracée ; entraînement et validation partagent un graphique</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <translation>Ce en fonction de quoi les courbes sont tracées</translation>
    </message>
    <message>
        <source>The value axis and its range</source>
        <translation>L’axe des valeurs et son étendue</translation>
    </message>
    <message>
        <source>How the curves are smoothed: always over all points; the raw line stays behind, faint</source>
        <translation>Comment les courbes sont lissées : toujours sur tous les points ; la ligne brute reste derrière, pâle</translation>
    </message>
    <message>
        <source>Many runs as one line with a band, and what colours, dashes and markers mean</source>
        <translation>Plusieurs exécutions en une ligne avec une bande, et le sens des couleurs, tirets et marques</translation>
    </message>
    <message>
        <source>The view that holds every point (double click)</source>
        <translation>La vue qui contient tous les points (double clic)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Arrangements, events, levels, cursors</source>
        <translation>Dispositions, événements, niveaux, curseurs</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>As a picture for the screen or a paper, as LaTeX, or the raw points as CSV</source>
        <translation>Comme image pour l’écran ou un article, en LaTeX, ou les points bruts en CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>How smooth; the raw line stays behind it, faint</source>
        <translation>À quel point ; la ligne brute reste derrière, pâle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Groupé</translation>
    </message>
    <message>
        <source>Another metric</source>
        <translation>Une autre mesure</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>From the smallest to the largest</source>
        <translation>De la plus petite à la plus grande</translation>
    </message>
    <message>
        <source>Without outliers</source>
        <translation>Sans valeurs aberrantes</translation>
    </message>
    <message>
        <source>From the 5th to the 95th percentile; what lies beyond is marked at the edge</source>
        <translation>Du 5e au 95e centile ; ce qui dépasse est marqué au bord</translation>
    </message>
    <message>
        <source>Where it is best</source>
        <translation>Là où c’est le meilleur</translation>
    </message>
    <message>
        <source>The better half of the values</source>
        <translation>La meilleure moitié des valeurs</translation>
    </message>
</context>
<context>
    <name>cairn::CurveGrid</name>
    <message>
        <source>Curves of all metrics</source>
        <translation>Courbes de toutes les mesures</translation>
    </message>
</context>
<context>
    <name>cairn::CurveGridCell</name>
    <message>
        <source>Double-click the title to see it large; drag it onto another plot to see both in one</source>
        <translation>Double-cliquez sur le titre pour l’agrandir ; glissez-le sur un autre graphique pour voir les deux en un</translation>
    </message>
</context>
<context>
    <name>cairn::CurveLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Search curves</source>
        <translation>Chercher des courbes</translation>
    </message>
    <message>
        <source>Double-click shows one curve alone</source>
        <translation>Un double-clic montre une courbe seule</translation>
    </message>
    <message>
        <source>Only this curve</source>
        <translation>Seulement cette courbe</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Its usual colour</source>
        <translation>Sa couleur habituelle</translation>
    </message>
    <message>
        <source>Show those found</source>
        <translation>Afficher les trouvées</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Hide those found</source>
        <translation>Masquer les trouvées</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Tout masquer</translation>
    </message>
    <message>
        <source>Only those found</source>
        <translation>Seulement les trouvées</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>cairn::CurvePanel</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Select one or more runs above to see their curves.</source>
        <translation>Choisissez plus haut une ou plusieurs exécutions pour voir leurs courbes.</translation>
    </message>
    <message>
        <source>No point was logged yet.</source>
        <translation>Aucun point n&apos;a encore été noté.</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>Exporter les courbes</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Raw points (*.csv)</source>
        <translation>Points bruts (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Writing the points</source>
        <translation>Écriture des points</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) written to %1.</source>
        <translation>
            <numerusform>%n point écrit dans %1.</numerusform>
            <numerusform>%n points écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this arrangement</source>
        <translation>Enregistrer cette disposition</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The arrangement “%1” is saved in the project.</source>
        <translation>La disposition « %1 » est enregistrée dans le projet.</translation>
    </message>
    <message>
        <source>No arrangement saved yet</source>
        <translation>Aucune disposition enregistrée</translation>
    </message>
    <message>
        <source>Save this arrangement…</source>
        <translation>Enregistrer cette disposition…</translation>
    </message>
    <message>
        <source>Delete an arrangement</source>
        <translation>Supprimer une disposition</translation>
    </message>
    <message>
        <source>Delete the arrangement “%1”?</source>
        <translation>Supprimer la disposition « %1 » ?</translation>
    </message>
    <message>
        <source>The curves stay as they are.</source>
        <translation>Les courbes restent telles quelles.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation>Second axe</translation>
    </message>
    <message>
        <source>Checkpoints, rate changes and notes</source>
        <translation>Points de contrôle, changements de taux et notes</translation>
    </message>
    <message>
        <source>Flag the best points</source>
        <translation>Signaler les meilleurs points</translation>
    </message>
    <message>
        <source>Zoom all plots of the grid together</source>
        <translation>Zoomer ensemble tous les graphiques de la grille</translation>
    </message>
    <message>
        <source>Take dragged metrics away again</source>
        <translation>Retirer les mesures déposées</translation>
    </message>
    <message>
        <source>How well people do…</source>
        <translation>Le niveau des personnes…</translation>
    </message>
    <message>
        <source>What an hour costs…</source>
        <translation>Le prix d’une heure…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Size and look</source>
        <translation>Taille et aspect</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 points par pouce</translation>
    </message>
    <message>
        <source>For print: black on white</source>
        <translation>Pour l’impression : noir sur blanc</translation>
    </message>
    <message>
        <source>With a legend</source>
        <translation>Avec une légende</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Pin a note to this point</source>
        <translation>Épingler une note à ce point</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>How well do people do by %1?</source>
        <translation>Quel est le niveau des personnes selon %1 ?</translation>
    </message>
    <message>
        <source>Value; empty for none</source>
        <translation>Valeur ; vide pour aucune</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>“%1” is no number. Type one such as %2.</source>
        <translation>« %1 » n’est pas un nombre. Saisissez-en un comme %2.</translation>
    </message>
    <message>
        <source>What does an hour of computing cost?</source>
        <translation>Combien coûte une heure de calcul ?</translation>
    </message>
    <message>
        <source>Price and currency, such as 1.50 EUR</source>
        <translation>Prix et monnaie, par exemple 1,50 EUR</translation>
    </message>
    <message>
        <source>What was at this point</source>
        <translation>Ce qu’il y avait à ce point</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Épingler une note…</translation>
    </message>
    <message>
        <source>Take the note “%1” away</source>
        <translation>Retirer la note « %1 »</translation>
    </message>
    <message>
        <source>Place a cursor here</source>
        <translation>Placer un curseur ici</translation>
    </message>
    <message>
        <source>Two cursors show the difference between them (Shift+click)</source>
        <translation>Deux curseurs montrent leur différence (Maj+clic)</translation>
    </message>
    <message>
        <source>Take the cursors away</source>
        <translation>Retirer les curseurs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>No run has points that can be drawn over “%1”.</source>
        <translation>Aucune exécution n’a de points à tracer selon « %1 ».</translation>
    </message>
    <message>
        <source>LaTeX with pgfplots (*.tex)</source>
        <translation>LaTeX avec pgfplots (*.tex)</translation>
    </message>
</context>
<context>
    <name>cairn::CurvePlot</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves, a double click shows everything. The values at the cursor stand in the legend.</source>
        <translation>La molette zoome, glisser déplace, un double-clic montre tout. Les valeurs au curseur sont dans la légende.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 n&apos;a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>From 1 to 2: %1</source>
        <translation>De 1 à 2 : %1</translation>
    </message>
    <message>
        <source>A plot can be written as .png, .svg, .pdf, .tex or .csv, not as “%1”.</source>
        <translation>Un graphique peut être écrit en .png, .svg, .pdf, .tex ou .csv, pas en « %1 ».</translation>
    </message>
</context>
<context>
    <name>cairn::CutOutTool</name>
    <message>
        <source>Drag a box around the thing</source>
        <translation>Tracez un rectangle autour de l&apos;objet</translation>
    </message>
    <message>
        <source>Cutting out… Esc cancels</source>
        <translation>Détourage… Échap annule</translation>
    </message>
    <message>
        <source>Nothing was found: stroke over the thing, Esc cancels</source>
        <translation>Rien trouvé : passez un trait sur l&apos;objet, Échap annule</translation>
    </message>
    <message>
        <source>Stroke over what is missing, with Alt over what is too much; Enter takes it, Esc cancels</source>
        <translation>Un trait sur ce qui manque, avec Alt sur ce qui est de trop ; Entrée le prend, Échap annule</translation>
    </message>
</context>
<context>
    <name>cairn::CutTool</name>
    <message>
        <source>Enter or a double click cuts along the line, Esc cancels</source>
        <translation>Entrée ou un double clic coupe le long de la ligne, Échap annule</translation>
    </message>
    <message>
        <source>Pull a line across a shape, from outside to outside</source>
        <translation>Tirez une ligne en travers d&apos;une forme, de l&apos;extérieur à l&apos;extérieur</translation>
    </message>
</context>
<context>
    <name>cairn::DataChooser</name>
    <message>
        <source>Nothing of this project</source>
        <translation>Rien de ce projet</translation>
    </message>
    <message>
        <source>The images, now</source>
        <translation>Les images, maintenant</translation>
    </message>
    <message>
        <source>%1 of %2, now</source>
        <translation>%1 de %2, maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” (%n item(s))</source>
        <translation>
            <numerusform>Instantané « %1 » (%n élément)</numerusform>
            <numerusform>Instantané « %1 » (%n éléments)</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 of %2</source>
        <translation>Colonne %1 de %2</translation>
    </message>
</context>
<context>
    <name>cairn::DataPage</name>
    <message numerus="yes">
        <source>%n file(s) from %1</source>
        <translation>
            <numerusform>%n fichier de %1</numerusform>
            <numerusform>%n fichiers de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Here is everything the project knows.</source>
        <translation>Voici tout ce que le projet sait.</translation>
    </message>
    <message>
        <source>Bring in a folder of images or a table of rows to begin. Drop it here, or choose it.</source>
        <translation>Pour commencer, apportez un dossier d&apos;images ou une table. Déposez-les ici ou choisissez-les.</translation>
    </message>
    <message>
        <source>Import images…</source>
        <translation>Importer des images…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer une table…</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Importer des étiquettes…</translation>
    </message>
    <message>
        <source>New snapshot…</source>
        <translation>Nouvel instantané…</translation>
    </message>
    <message>
        <source>Classes of the images</source>
        <translation>Classes des images</translation>
    </message>
    <message>
        <source>None yet. They are made where you label images.</source>
        <translation>Aucune encore. Elles se créent là où vous étiquetez des images.</translation>
    </message>
    <message>
        <source>Classes and how many labels each has</source>
        <translation>Les classes et leur nombre d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Freeze the labels as they are now and split them for training</source>
        <translation>Figer les étiquettes telles qu&apos;elles sont et les répartir pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>%1 of %2 images done</source>
        <translation>%1 images sur %2 terminées</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 skipped, %3 to do</source>
        <translation>%1 terminées, %2 passées, %3 à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled in %2</source>
        <translation>%1 étiquetées dans %2</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D&apos;où cela vient</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>licence not noted</source>
        <translation>licence non notée</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation>Exporter les étiquettes…</translation>
    </message>
</context>
<context>
    <name>cairn::DecisionView</name>
    <message>
        <source>It is so (A)</source>
        <translation>C’est cela (A)</translation>
    </message>
    <message>
        <source>It is not so (X)</source>
        <translation>Ce n’est pas cela (X)</translation>
    </message>
    <message>
        <source>Leave it without a label (Space)</source>
        <translation>La laisser sans étiquette (Espace)</translation>
    </message>
    <message>
        <source>Back to the last one, which loses its label (Backspace)</source>
        <translation>Retour à la précédente, qui perd son étiquette (Retour arrière)</translation>
    </message>
    <message>
        <source>Decide row by row</source>
        <translation>Décider ligne par ligne</translation>
    </message>
    <message>
        <source>Skip  Space</source>
        <translation>Passer  Espace</translation>
    </message>
    <message>
        <source>Undo  ⌫</source>
        <translation>Annuler  ⌫</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour à la table</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1  A</source>
        <translation>%1  A</translation>
    </message>
    <message>
        <source>%1  X</source>
        <translation>%1  X</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cairn::DerivedColumnSource</name>
    <message>
        <source>Derived: %1</source>
        <translation>Dérivée : %1</translation>
    </message>
</context>
<context>
    <name>cairn::DiffView</name>
    <message>
        <source>Differences of the code</source>
        <translation>Différences du code</translation>
    </message>
    <message numerus="yes">
        <source>  … %n line(s) that are the same …</source>
        <translation>
            <numerusform>  … %n ligne identique …</numerusform>
            <numerusform>  … %n lignes identiques …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::DraftPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Accept on all listed images…</source>
        <translation>Accepter sur toutes les images listées…</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation>Propositions de qui</translation>
    </message>
    <message>
        <source>Whose proposals are shown: a run&apos;s, or a model file&apos;s</source>
        <translation>De qui montrer les propositions : d&apos;une exécution ou d&apos;un fichier de modèle</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Sûreté exigée</translation>
    </message>
    <message>
        <source>Only proposals that are at least so sure are shown</source>
        <translation>Seules les propositions au moins aussi sûres sont montrées</translation>
    </message>
    <message>
        <source>Proposals for this image</source>
        <translation>Propositions pour cette image</translation>
    </message>
    <message>
        <source>Ask a model file…</source>
        <translation>Demander à un modèle…</translation>
    </message>
    <message>
        <source>An ONNX file of your own looks at the listed images: classification or detection</source>
        <translation>Un fichier ONNX à vous regarde les images listées : classification ou détection</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Pas de propositions</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1   %2 %</source>
        <translation>%1   %2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A trained run, or a model file of your own, can propose labels here. They count only once you accept them.</source>
        <translation>Une exécution entraînée, ou un fichier de modèle à vous, peut proposer ici des étiquettes. Elles ne comptent qu&apos;une fois acceptées.</translation>
    </message>
    <message>
        <source>Choose whose proposals to see. They count only once you accept them.</source>
        <translation>Choisissez de qui voir les propositions. Elles ne comptent qu&apos;une fois acceptées.</translation>
    </message>
    <message>
        <source>Nothing is proposed for this image.</source>
        <translation>Rien n&apos;est proposé pour cette image.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s). They count only once you accept them.</source>
        <translation>
            <numerusform>%n proposition. Elle ne compte qu&apos;une fois acceptée.</numerusform>
            <numerusform>%n propositions. Elles ne comptent qu&apos;une fois acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting proposals</source>
        <translation>Acceptation des propositions</translation>
    </message>
    <message>
        <source>%1 proposals on %2 images accepted, as one step.</source>
        <translation>%1 propositions sur %2 images acceptées, en un seul geste.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modèles (*.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>L&apos;interroger</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Interrogation du modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be looked at. %1</source>
        <translation>
            <numerusform>%n image n&apos;a pas pu être regardée. %1</numerusform>
            <numerusform>%n images n&apos;ont pas pu être regardées. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposals on %2 images.</source>
        <translation>%1 propositions sur %2 images.</translation>
    </message>
</context>
<context>
    <name>cairn::DrawnPlot</name>
    <message>
        <source>A plot can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>Un graphique peut être écrit en .png, .svg, .pdf ou .csv, pas en « %1 ».</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 n&apos;a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>cairn::DuplicatesDialog</name>
    <message>
        <source>Show this group</source>
        <translation>Afficher ce groupe</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Find duplicate rows</source>
        <translation>Chercher les lignes en double</translation>
    </message>
    <message>
        <source>100 %: the same but for case, accents, punctuation and spaces. Less: so much of the three-letter pieces is common</source>
        <translation>100 % : identiques à la casse, aux accents, à la ponctuation et aux espaces près. Moins : telle part des morceaux de trois lettres est commune</translation>
    </message>
    <message>
        <source>&amp;Compare by</source>
        <translation>&amp;Comparer selon</translation>
    </message>
    <message>
        <source>At least &amp;alike</source>
        <translation>Res&amp;semblance minimale</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What the first says</source>
        <translation>Ce que dit la première</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Groupes de doublons</translation>
    </message>
    <message>
        <source>No two of the %1 rows are alike.</source>
        <translation>Aucune des %1 lignes n&apos;en rappelle une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows stand in %2 groups; the column &quot;%3&quot; tells them.</source>
        <translation>
            <numerusform>%Ln ligne sur %1 se trouve dans %2 groupes ; la colonne « %3 » les indique.</numerusform>
            <numerusform>%Ln lignes sur %1 se trouvent dans %2 groupes ; la colonne « %3 » les indique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ExportDialog</name>
    <message>
        <source>dataset.json and items.jsonl or rows.csv, as runs get them. Pictures are named by their paths, not copied.</source>
        <translation>dataset.json et items.jsonl ou rows.csv, comme les exécutions les reçoivent. Les images sont nommées par leur chemin, non copiées.</translation>
    </message>
    <message>
        <source>One line a label, or a row of the table, with the split as a column. Pictures are named by their paths, not copied.</source>
        <translation>Une ligne par étiquette ou par ligne de la table, la répartition en colonne. Les images sont nommées par leur chemin, non copiées.</translation>
    </message>
    <message>
        <source>SPLIT/CLASS/PICTURE by the tags of the images.</source>
        <translation>PARTIE/CLASSE/IMAGE d’après les tags des images.</translation>
    </message>
    <message>
        <source>Boxes, outlines, masks and skeletons, one JSON file for each part of the split.</source>
        <translation>Boîtes, contours, masques et squelettes, un fichier JSON par partie de la répartition.</translation>
    </message>
    <message>
        <source>Every area as the box around it, with data.yaml.</source>
        <translation>Chaque surface comme la boîte qui l’entoure, avec data.yaml.</translation>
    </message>
    <message>
        <source>Every area as an outline without holes, with data.yaml.</source>
        <translation>Chaque surface comme un contour sans trous, avec data.yaml.</translation>
    </message>
    <message>
        <source>Boxes and outlines, one XML file a picture.</source>
        <translation>Boîtes et contours, un fichier XML par image.</translation>
    </message>
    <message>
        <source>Link the pictures instead of copying them</source>
        <translation>Lier les images au lieu de les copier</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exporter les étiquettes</translation>
    </message>
    <message>
        <source>The labels of the images, as they are now</source>
        <translation>Les étiquettes des images, telles qu’elles sont</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” (%n item(s))</source>
        <translation>
            <numerusform>Instantané « %1 » (%n élément)</numerusform>
            <numerusform>Instantané « %1 » (%n éléments)</numerusform>
        </translation>
    </message>
    <message>
        <source>a new folder</source>
        <translation>un nouveau dossier</translation>
    </message>
    <message>
        <source>Takes no room on the disk, but a change of one picture is a change of the other</source>
        <translation>Ne prend pas de place sur le disque, mais modifier une image modifie l’autre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export into a new folder here</source>
        <translation>Exporter dans un nouveau dossier ici</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Exportation des étiquettes</translation>
    </message>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>L’instantané n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to %1.</source>
        <translation>
            <numerusform>%n étiquette écrite dans %1.</numerusform>
            <numerusform>%n étiquettes écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::FacetList</name>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
</context>
<context>
    <name>cairn::FacetPanel</name>
    <message>
        <source>What the images differ in will stand here.</source>
        <translation>Ici viendra ce qui distingue les images.</translation>
    </message>
</context>
<context>
    <name>cairn::FacetSection</name>
    <message>
        <source>Tick nothing of: %1</source>
        <translation>Tout décocher : %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout montrer (%1)</translation>
    </message>
    <message>
        <source>Look for a value</source>
        <translation>Chercher une valeur</translation>
    </message>
</context>
<context>
    <name>cairn::FacetTick</name>
    <message numerus="yes">
        <source>%1, %n image(s)</source>
        <translation>
            <numerusform>%1, %n image</numerusform>
            <numerusform>%1, %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, exclu</translation>
    </message>
    <message>
        <source>%1. Shift and a click leave it out.</source>
        <translation>%1. Maj et clic l&apos;excluent.</translation>
    </message>
    <message>
        <source>Not only this any more</source>
        <translation>Plus seulement ceci</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Seulement ceci</translation>
    </message>
    <message>
        <source>No longer leave this out</source>
        <translation>Ne plus exclure</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Exclure</translation>
    </message>
</context>
<context>
    <name>cairn::FilterLine</name>
    <message>
        <source>Labels have changed: filter again</source>
        <translation>Les étiquettes ont changé : filtrer à nouveau</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Filter rows, for example %1</source>
        <translation>Filtrer les lignes, par exemple %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Enter applies it</source>
        <translation>Entrée l&apos;applique</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>Stop the search; the rows of before stay</source>
        <translation>Arrêter la recherche ; les lignes d’avant restent</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Recherche… %1 %</translation>
    </message>
</context>
<context>
    <name>cairn::FindDialog</name>
    <message>
        <source>Only among the rows that are shown</source>
        <translation>Seulement parmi les lignes affichées</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cairn::FlippedPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Got right</source>
        <translation>Devenus justes</translation>
    </message>
    <message>
        <source>The first run was wrong, the later one is right</source>
        <translation>La première exécution se trompait, la suivante a raison</translation>
    </message>
    <message>
        <source>Got wrong</source>
        <translation>Devenus faux</translation>
    </message>
    <message>
        <source>The first run was right, the later one is wrong</source>
        <translation>La première exécution avait raison, la suivante se trompe</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>En images</translation>
    </message>
    <message>
        <source>As rows</source>
        <translation>En lignes</translation>
    </message>
    <message>
        <source>The list as CSV</source>
        <translation>La liste en CSV</translation>
    </message>
    <message>
        <source>The answers are being compared…</source>
        <translation>Comparaison des réponses…</translation>
    </message>
    <message>
        <source>These runs look for shapes by themselves: their items cannot be called right or wrong as a whole.</source>
        <translation>Ces exécutions cherchent elles-mêmes des formes : leurs éléments ne sont pas justes ou faux en bloc.</translation>
    </message>
    <message>
        <source>Nearer by</source>
        <translation>Plus proche de</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1, the prediction came nearer to the label for %2, and went farther away for %3.</source>
        <translation>Avec %1, la prédiction s’est rapprochée de l’étiquette pour %2 et s’en est éloignée pour %3.</translation>
    </message>
    <message>
        <source>With %1, %2 got right and %3 got wrong that %4 had otherwise.</source>
        <translation>Avec %1, %2 deviennent justes et %3 deviennent faux par rapport à %4.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Nombres (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>cairn::FooterBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What is under way; click for the list and to cancel</source>
        <translation>Ce qui est en cours ; cliquez pour la liste et pour annuler</translation>
    </message>
    <message>
        <source>Who is labelling; click to change</source>
        <translation>Qui étiquette ; cliquez pour changer</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Every change is saved the moment it is made</source>
        <translation>Chaque changement est enregistré aussitôt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n autre)</numerusform>
            <numerusform> (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler : %1</translation>
    </message>
</context>
<context>
    <name>cairn::GalleryOrder</name>
    <message>
        <source>In which order the images are</source>
        <translation>Dans quel ordre sont les images</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By date added</source>
        <translation>Par date d&apos;ajout</translation>
    </message>
    <message>
        <source>By date taken</source>
        <translation>Par date de prise de vue</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By number of labels</source>
        <translation>Par nombre d&apos;étiquettes</translation>
    </message>
    <message>
        <source>By confidence</source>
        <translation>Par sûreté</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Par taille</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre : %1</translation>
    </message>
    <message>
        <source>Falling; press for rising</source>
        <translation>Décroissant ; appuyez pour croissant</translation>
    </message>
    <message>
        <source>Rising; press for falling</source>
        <translation>Croissant ; appuyez pour décroissant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date added, newest first</source>
        <translation>Date d&apos;ajout, récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Date taken, newest first</source>
        <translation>Date de prise de vue, récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Status, to do first</source>
        <translation>État, à faire d&apos;abord</translation>
    </message>
    <message>
        <source>Number of labels, most first</source>
        <translation>Nombre d&apos;étiquettes, le plus d&apos;abord</translation>
    </message>
    <message>
        <source>Size, largest first</source>
        <translation>Taille, grandes d&apos;abord</translation>
    </message>
    <message>
        <source>Least confident prediction first</source>
        <translation>Prédiction la moins sûre d&apos;abord</translation>
    </message>
    <message>
        <source>Of all runs</source>
        <translation>De toutes les exécutions</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Mélanger à nouveau</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>What to label next</source>
        <translation>Que faut-il étiqueter ensuite</translation>
    </message>
</context>
<context>
    <name>cairn::GalleryView</name>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Copier les chemins</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Leave out of this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Enlever un mot-clé</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Il n&apos;y a pas encore de classes</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Choisies : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied</source>
        <translation>
            <numerusform>%n chemin copié</numerusform>
            <numerusform>%n chemins copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images are too many to leave out one by one; up to %2 can be. A filter does it better.</source>
        <translation>%1 images, c&apos;est trop à retirer une à une, %2 au plus. Un filtre le fait mieux.</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation>Chercher par nom ou dossier</translation>
    </message>
    <message>
        <source>Find images by name or folder</source>
        <translation>Chercher des images par nom ou dossier</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Montrer les noms</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Images plus petites</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Images plus grandes</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and wheel)</source>
        <translation>Taille des images (Ctrl et molette)</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Filtrer les images</translation>
    </message>
    <message>
        <source>Filter images, for example %1</source>
        <translation>Filtrer les images, par exemple %1</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 images sur %2</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>Il n&apos;y a pas encore d&apos;images.</translation>
    </message>
    <message>
        <source>Bring in a folder of pictures to begin.</source>
        <translation>Pour commencer, apportez un dossier d&apos;images.</translation>
    </message>
    <message>
        <source>Import images…</source>
        <translation>Importer des images…</translation>
    </message>
    <message>
        <source>No image fits this filter.</source>
        <translation>Aucune image ne passe ce filtre.</translation>
    </message>
    <message>
        <source>Take a part of it away, or show all images again.</source>
        <translation>Enlevez-en une partie, ou montrez à nouveau toutes les images.</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Montrer toutes les images</translation>
    </message>
</context>
<context>
    <name>cairn::GroupForm</name>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Nothing: each run by itself</source>
        <translation>Rien : chaque exécution à part</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Training and validation</source>
        <translation>Entraînement et validation</translation>
    </message>
    <message>
        <source>No markers</source>
        <translation>Sans marques</translation>
    </message>
    <message>
        <source>No facets</source>
        <translation>Sans facettes</translation>
    </message>
    <message>
        <source>A parameter, a tag, the snapshot, or an SQL expression over the columns of runs, such as  &quot;params.lr&quot; &gt; 0.01</source>
        <translation>Un paramètre, une étiquette, l’instantané ou une expression SQL sur les colonnes des exécutions, comme  &quot;params.lr&quot; &gt; 0.01</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>No band</source>
        <translation>Sans bande</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>Du plus petit au plus grand</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>Intervalle bootstrap à 95 %</translation>
    </message>
    <message>
        <source>Between a run&apos;s points: interpolated</source>
        <translation>Entre les points d’une exécution : interpolé</translation>
    </message>
    <message>
        <source>Only runs with a point at that step</source>
        <translation>Seulement les exécutions ayant un point à cette étape</translation>
    </message>
    <message>
        <source>One plot for each value; shown in the grid</source>
        <translation>Un graphique par valeur ; visible dans la grille</translation>
    </message>
    <message>
        <source>Group runs by</source>
        <translation>Grouper les exécutions par</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alignées</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Couleur selon</translation>
    </message>
    <message>
        <source>Dash by</source>
        <translation>Tiret selon</translation>
    </message>
    <message>
        <source>Marker by</source>
        <translation>Marque selon</translation>
    </message>
    <message>
        <source>One plot for each</source>
        <translation>Un graphique par</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Smallest value shown</source>
        <translation>Plus petite valeur affichée</translation>
    </message>
    <message>
        <source>Largest value shown</source>
        <translation>Plus grande valeur affichée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>cairn::HeaderBar</name>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Find images, runs, commands and settings</source>
        <translation>Trouver des images, exécutions, commandes et réglages</translation>
    </message>
    <message>
        <source>The project&apos;s pages</source>
        <translation>Les pages du projet</translation>
    </message>
</context>
<context>
    <name>cairn::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No page holds these words</source>
        <translation>Aucune page ne contient ces mots</translation>
    </message>
</context>
<context>
    <name>cairn::HistogramView</name>
    <message>
        <source>Histogram of the picture</source>
        <translation>Histogramme de l&apos;image</translation>
    </message>
    <message>
        <source>Pull the two lines: what is darker than the left one is shown black, what is brighter than the right one white.</source>
        <translation>Tirez les deux lignes : ce qui est plus sombre que celle de gauche est montré noir, ce qui est plus clair que celle de droite, blanc.</translation>
    </message>
</context>
<context>
    <name>cairn::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>cairn::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close the history (Ctrl+H)</source>
        <translation>Fermer l&apos;historique (Ctrl+H)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l&apos;historique</translation>
    </message>
    <message>
        <source>Double-click a line to go back or forth to it. Nothing is lost either way.</source>
        <translation>Double-cliquez une ligne pour y revenir ou y avancer. Rien ne se perd dans les deux sens.</translation>
    </message>
    <message>
        <source>Gestures, the newest first</source>
        <translation>Gestes, le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>This change was replaced by a later one, so there is no way back to it.</source>
        <translation>Ce changement a été remplacé par un plus récent, on ne peut donc pas y revenir.</translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation>Parcours de l&apos;historique</translation>
    </message>
    <message>
        <source>Go to this point</source>
        <translation>Aller à ce point</translation>
    </message>
    <message>
        <source>Take back only this</source>
        <translation>Reprendre seulement cela</translation>
    </message>
    <message>
        <source>Show the image</source>
        <translation>Montrer l&apos;image</translation>
    </message>
</context>
<context>
    <name>cairn::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cairn::IconTabs</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cairn::ImageCanvas</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) on the image</source>
        <translation>
            <numerusform>%n forme sur l&apos;image</numerusform>
            <numerusform>%n formes sur l&apos;image</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected: %2, %3 by %4 pixels at %5, %6</source>
        <translation>%1, choisi : %2, %3 sur %4 pixels en %5, %6</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n choisie</numerusform>
            <numerusform>%1, %n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Image canvas</source>
        <translation>Toile de l&apos;image</translation>
    </message>
    <message>
        <source>Tab goes from shape to shape, Ctrl+Tab leaves the canvas. Arrow keys move what is selected, with Shift by ten pixels; in a drawing tool they move the drawing point, and Enter sets a corner. Plus and minus zoom, F fits.</source>
        <translation>Tab va de forme en forme, Ctrl+Tab quitte la toile. Les flèches déplacent ce qui est choisi, de dix pixels avec Maj ; dans un outil de dessin elles déplacent le point, et Entrée pose un coin. Plus et moins zooment, F ajuste.</translation>
    </message>
    <message>
        <source>%1°</source>
        <comment>the turn of the view</comment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>The pixels&apos; values are not shown: this picture is too large to be kept without loss</source>
        <translation>Les valeurs des pixels ne sont pas montrées : cette image est trop grande pour être gardée sans perte</translation>
    </message>
</context>
<context>
    <name>cairn::ImageFileWatch</name>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Trouver le fichier…</translation>
    </message>
    <message>
        <source>The file %1 is no longer where it was. Its labels are kept and can be edited. If its disk was taken out, put it back.</source>
        <translation>Le fichier %1 n’est plus à sa place. Ses étiquettes sont conservées et modifiables. Si son disque a été retiré, rebranchez-le.</translation>
    </message>
    <message>
        <source>The file %1 has another content than the one that was labelled. Its labels are kept; look whether they still fit.</source>
        <translation>Le fichier %1 a un autre contenu que celui qui a été étiqueté. Ses étiquettes sont conservées ; vérifiez qu’elles conviennent encore.</translation>
    </message>
    <message>
        <source>Use the new picture</source>
        <translation>Utiliser la nouvelle image</translation>
    </message>
    <message>
        <source>The file %1 cannot be read now. Its labels are kept and can be edited. Check its disk and its permissions.</source>
        <translation>Le fichier %1 ne peut pas être lu en ce moment. Ses étiquettes sont conservées et modifiables. Vérifiez son disque et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où se trouve %1 maintenant ?</translation>
    </message>
</context>
<context>
    <name>cairn::ImageInspector</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>No class yet. Type the name of the first one below, for example “cell”.</source>
        <translation>Pas encore de classe. Tapez plus bas le nom de la première, par exemple « cellule ».</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <source>Type a name and press Enter to add a class (C)</source>
        <translation>Tapez un nom puis Entrée pour ajouter une classe (C)</translation>
    </message>
    <message>
        <source>Labels of this image</source>
        <translation>Étiquettes de cette image</translation>
    </message>
    <message>
        <source>Nothing yet. Press B and draw a box, P for an outline, or T and a class key to tag the whole image.</source>
        <translation>Rien encore. Touche B pour tracer un rectangle, P pour un contour, ou T et la touche d&apos;une classe pour un mot-clé de toute l&apos;image.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This image is done; go to the next one that is not (Enter)</source>
        <translation>Cette image est terminée ; aller à la prochaine à faire (Entrée)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave this image out and go on (S)</source>
        <translation>Laisser cette image de côté et continuer (S)</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Terminée</translation>
    </message>
    <message>
        <source>– Skipped</source>
        <translation>– Passée</translation>
    </message>
    <message>
        <source>○ To do</source>
        <translation>○ À faire</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas terminé</translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation>Ne pas passer</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>? Waits for review</source>
        <translation>? Attend la relecture</translation>
    </message>
    <message>
        <source>✓ Reviewed and accepted</source>
        <translation>✓ Relue et acceptée</translation>
    </message>
    <message>
        <source>! Came back from review</source>
        <translation>! Renvoyée par la relecture</translation>
    </message>
    <message>
        <source>Time spent on this image, without pauses</source>
        <translation>Temps passé sur cette image, sans les pauses</translation>
    </message>
    <message>
        <source>Time spent on this image</source>
        <translation>Temps passé sur cette image</translation>
    </message>
</context>
<context>
    <name>cairn::ImageTiles</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Preparing %1 in full resolution</source>
        <translation>Préparation de %1 en pleine résolution</translation>
    </message>
</context>
<context>
    <name>cairn::ImagesPage</name>
    <message>
        <source>Select</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Tag the image</source>
        <translation>Mot-clé de l&apos;image</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Fit into the view</source>
        <translation>Ajuster à la vue</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next image to do</source>
        <translation>Prochaine image à faire</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation>Terminé et suivante</translation>
    </message>
    <message>
        <source>Skip and next</source>
        <translation>Passer et suivante</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo on this image</source>
        <translation>Annuler sur cette image</translation>
    </message>
    <message>
        <source>Import images…</source>
        <translation>Importer des images…</translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation>Importer des étiquettes…</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>Press a class key to tag the whole image, again to take the tag off.</source>
        <translation>La touche d&apos;une classe donne un mot-clé à toute l&apos;image, une deuxième fois l&apos;enlève.</translation>
    </message>
    <message>
        <source>No class has the key %1. Add one at the right.</source>
        <translation>Aucune classe n&apos;a la touche %1. Ajoutez-en une à droite.</translation>
    </message>
    <message>
        <source>The shape has no class yet. Name one at the right, then press its key.</source>
        <translation>La forme n&apos;a pas encore de classe. Nommez-en une à droite, puis tapez sa touche.</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>Dupliqué</translation>
    </message>
    <message>
        <source>There is nothing to undo on this image.</source>
        <translation>Il n&apos;y a rien à annuler sur cette image.</translation>
    </message>
    <message>
        <source>Undone on this image: %1</source>
        <translation>Annulé sur cette image : %1</translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation>Dupliquer	Ctrl+D</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Renommer la classe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The class and its labels are deleted. Ctrl+Z brings them back.</source>
        <translation>La classe et ses étiquettes sont supprimées. Ctrl+Z les ramène.</translation>
    </message>
    <message>
        <source>Here you label images.</source>
        <translation>Ici, vous étiquetez des images.</translation>
    </message>
    <message>
        <source>Bring in a folder of pictures to begin, or drop it anywhere on this page. The pictures stay where they are.</source>
        <translation>Pour commencer, apportez un dossier d&apos;images ou déposez-le sur cette page. Les images restent où elles sont.</translation>
    </message>
    <message>
        <source>Find images by name</source>
        <translation>Chercher des images par nom</translation>
    </message>
    <message>
        <source>Which images are listed</source>
        <translation>Quelles images sont listées</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Without labels</source>
        <translation>Sans étiquettes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>All listed images are done.</source>
        <translation>Toutes les images listées sont terminées.</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Mesurer une distance</translation>
    </message>
    <message>
        <source>Rotated box</source>
        <translation>Rectangle tourné</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Cuboid</source>
        <translation>Cuboïde</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Squelette</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Wand: like colours</source>
        <translation>Baguette : couleurs proches</translation>
    </message>
    <message>
        <source>Scissors: along edges</source>
        <translation>Ciseaux : le long des bords</translation>
    </message>
    <message>
        <source>Superpixels: pieces of one colour</source>
        <translation>Superpixels : morceaux d&apos;une couleur</translation>
    </message>
    <message>
        <source>Cut out: a thing in a box</source>
        <translation>Détourer : un objet dans un rectangle</translation>
    </message>
    <message>
        <source>Scribble: pixels that look alike</source>
        <translation>Gribouiller : pixels qui se ressemblent</translation>
    </message>
    <message>
        <source>Light and colours…</source>
        <translation>Lumière et couleurs…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Classes and attributes…</source>
        <translation>Classes et attributs…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Accept the proposals</source>
        <translation>Accepter les propositions</translation>
    </message>
    <message>
        <source>Reject the proposals</source>
        <translation>Rejeter les propositions</translation>
    </message>
    <message>
        <source>Comment on the selected place</source>
        <translation>Commenter l&apos;endroit choisi</translation>
    </message>
    <message>
        <source>Send to review, and next</source>
        <translation>Envoyer à la relecture, et suivante</translation>
    </message>
    <message>
        <source>Accept after review, and next</source>
        <translation>Accepter après relecture, et suivante</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>class and how sure</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2.</source>
        <translation>La liste n&apos;a pas pu être écrite dans %1 : %2.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation>Listes (*.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) written to %1</source>
        <translation>
            <numerusform>%n chemin écrit dans %1</numerusform>
            <numerusform>%n chemins écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filtered in the gallery</source>
        <translation>Filtrées dans la galerie</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) nudged</source>
        <translation>
            <numerusform>%n forme décalée</numerusform>
            <numerusform>%n formes décalées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) changed</source>
        <translation>
            <numerusform>%n forme changée</numerusform>
            <numerusform>%n formes changées</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>Tracé : %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Settings of the class…</source>
        <translation>Réglages de la classe…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message numerus="yes">
        <source>Copy onto the next %n image(s)</source>
        <translation>
            <numerusform>Copier sur %n image suivante</numerusform>
            <numerusform>Copier sur les %n images suivantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Keep what they share</source>
        <translation>Garder la partie commune</translation>
    </message>
    <message>
        <source>Take the later ones from the first</source>
        <translation>Soustraire les autres de la première</translation>
    </message>
    <message>
        <source>Clip against neighbours</source>
        <translation>Rogner contre les voisines</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>Séparer en morceaux</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Remplir les trous</translation>
    </message>
    <message>
        <source>Align to pixels</source>
        <translation>Aligner sur les pixels</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Au premier plan</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>À l&apos;arrière-plan</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <translation>Verrouiller ou déverrouiller</translation>
    </message>
    <message>
        <source>Hide, or show</source>
        <translation>Masquer ou montrer</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Tronquée</translation>
    </message>
    <message>
        <source>Occluded</source>
        <translation>Occultée</translation>
    </message>
    <message>
        <source>A crowd</source>
        <translation>Foule</translation>
    </message>
    <message>
        <source>Convert to</source>
        <translation>Convertir en</translation>
    </message>
    <message>
        <source>Show the shapes</source>
        <translation>Montrer les formes</translation>
    </message>
    <message>
        <source>Show the names of classes</source>
        <translation>Montrer les noms des classes</translation>
    </message>
    <message>
        <source>Show lines through the cursor</source>
        <translation>Montrer des lignes au curseur</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Montrer la vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Show the scale bar</source>
        <translation>Montrer l&apos;échelle</translation>
    </message>
    <message>
        <source>Show pixel borders and values when close</source>
        <translation>Bords et valeurs des pixels de près</translation>
    </message>
    <message>
        <source>Found areas become masks</source>
        <translation>Zones trouvées en masques</translation>
    </message>
    <message>
        <source>Cut along a line</source>
        <translation>Couper le long d&apos;une ligne</translation>
    </message>
    <message>
        <source>The class %1 takes only: %2.</source>
        <translation>La classe %1 n&apos;accepte que : %2.</translation>
    </message>
    <message>
        <source>Allow it: %1</source>
        <translation>Autoriser : %1</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Étourderies</translation>
    </message>
    <message>
        <source>Look for slips</source>
        <translation>Chercher les étourderies</translation>
    </message>
    <message>
        <source>What to label next…</source>
        <translation>Que faut-il étiqueter ensuite…</translation>
    </message>
    <message>
        <source>Next image where a run disagrees</source>
        <translation>Image suivante où une exécution n&apos;est pas d&apos;accord</translation>
    </message>
    <message>
        <source>Apply the scribbles to many images…</source>
        <translation>Appliquer les gribouillis à beaucoup d&apos;images…</translation>
    </message>
    <message>
        <source>Ask a model about many images…</source>
        <translation>Interroger un modèle sur beaucoup d&apos;images…</translation>
    </message>
    <message>
        <source>How long labelling took…</source>
        <translation>Combien de temps l&apos;étiquetage a pris…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>No run has said anything of these images yet. Train one, or ask a model, and see where it disagrees with you.</source>
        <translation>Aucune exécution n&apos;a encore rien dit de ces images. Entraînez-en une ou interrogez un modèle, et voyez où il n&apos;est pas d&apos;accord avec vous.</translation>
    </message>
    <message>
        <source>Looking for disagreement</source>
        <translation>Recherche de désaccords</translation>
    </message>
    <message>
        <source>The run agrees with the labels on every listed image that has some.</source>
        <translation>L&apos;exécution est d&apos;accord avec les étiquettes sur chaque image listée qui en a.</translation>
    </message>
    <message>
        <source>Teach it first: choose Scribble (Shift+P) and stroke over some of two classes.</source>
        <translation>Apprenez-lui d&apos;abord : choisissez Gribouiller (Maj+P) et passez sur un peu de deux classes.</translation>
    </message>
    <message>
        <source>scribbles</source>
        <translation>gribouillis</translation>
    </message>
    <message>
        <source>Sorting pixels</source>
        <translation>Tri des pixels</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be looked at. %1</source>
        <translation>
            <numerusform>%n image n&apos;a pas pu être regardée. %1</numerusform>
            <numerusform>%n images n&apos;ont pas pu être regardées. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 proposals on %2 images are kept.</source>
        <translation>Arrêté. %1 propositions sur %2 images sont gardées.</translation>
    </message>
    <message>
        <source>%1 proposals on %2 images. Accept what is right.</source>
        <translation>%1 propositions sur %2 images. Acceptez ce qui est juste.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the class and its %n label(s)</source>
        <translation>
            <numerusform>Supprimer la classe et son étiquette</numerusform>
            <numerusform>Supprimer la classe et ses %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the class</source>
        <translation>Suppression de la classe</translation>
    </message>
    <message>
        <source>Only this class, in all images</source>
        <translation>Cette classe seulement, dans toutes les images</translation>
    </message>
    <message>
        <source>Ask for one attribute, shape by shape…</source>
        <translation>Demander un attribut, forme par forme…</translation>
    </message>
    <message>
        <source>Second look, blind…</source>
        <translation>Second regard, à l&apos;aveugle…</translation>
    </message>
    <message>
        <source>Choose a class at the right first; then only it is labelled, in all images.</source>
        <translation>Choisissez d&apos;abord une classe à droite ; elle seule sera étiquetée, dans toutes les images.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: attribute</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>No class has an attribute yet, so there is nothing to ask for.</source>
        <translation>Aucune classe n&apos;a encore d&apos;attribut, il n&apos;y a donc rien à demander.</translation>
    </message>
    <message>
        <source>Label some finished images a second time</source>
        <translation>Étiqueter une seconde fois quelques images terminées</translation>
    </message>
    <message>
        <source>How many percent of the finished images? 3 to 5 are usual. What was said before is not shown; at the end you see how far you agree with yourself.</source>
        <translation>Quel pourcentage des images terminées ? 3 à 5 est habituel. Ce qui a été dit avant n&apos;est pas montré ; à la fin vous voyez à quel point vous êtes d&apos;accord avec vous-même.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>%1 is not a number of percent.</source>
        <translation>%1 n&apos;est pas un pourcentage.</translation>
    </message>
    <message>
        <source>Simplify…</source>
        <translation>Simplifier…</translation>
    </message>
    <message>
        <source>New class from these labels…</source>
        <translation>Nouvelle classe à partir de ces étiquettes…</translation>
    </message>
    <message>
        <source>Select an outline or a line first.</source>
        <translation>Sélectionnez d&apos;abord un contour ou une ligne.</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Simplifié</translation>
    </message>
    <message>
        <source>Select the labels first that the new class gets.</source>
        <translation>Choisissez d&apos;abord les étiquettes que reçoit la nouvelle classe.</translation>
    </message>
    <message numerus="yes">
        <source>A new class for %n label(s)</source>
        <translation>
            <numerusform>Une nouvelle classe pour %n étiquette</numerusform>
            <numerusform>Une nouvelle classe pour %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>The project can be written again; all is saved.</source>
        <translation>Le projet peut de nouveau être écrit ; tout est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved: the project&apos;s disk cannot be written. Go on working; they are saved when it can.</source>
        <translation>
            <numerusform>%n modification n’a pas pu être enregistrée : le disque du projet ne peut pas être écrit. Continuez ; elle le sera dès que possible.</numerusform>
            <numerusform>%n modifications n’ont pas pu être enregistrées : le disque du projet ne peut pas être écrit. Continuez ; elles le seront dès que possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (pas encore enregistré)</translation>
    </message>
    <message>
        <source>Snap to shapes and to the border</source>
        <translation>Aimanter aux formes et au bord</translation>
    </message>
    <message>
        <source>Vertices that shapes share move together</source>
        <translation>Les sommets partagés se déplacent ensemble</translation>
    </message>
    <message>
        <source>New areas leave out what neighbours cover</source>
        <translation>Les nouvelles surfaces laissent ce que les voisines couvrent</translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation>Tourner la vue vers la droite</translation>
    </message>
    <message>
        <source>By a quarter; Shift and the wheel turn by five degrees. The image and its labels stay as they are.</source>
        <translation>D’un quart de tour ; Maj et la molette tournent de cinq degrés. L’image et ses étiquettes restent telles quelles.</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>Tourner la vue vers la gauche</translation>
    </message>
    <message>
        <source>Turn the view upright</source>
        <translation>Remettre la vue droite</translation>
    </message>
    <message>
        <source>Shows the image as it is stored, also the next ones.</source>
        <translation>Montre l’image telle qu’elle est enregistrée, et les suivantes aussi.</translation>
    </message>
</context>
<context>
    <name>cairn::ImportReportDialog</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why it could not be taken</source>
        <translation>Pourquoi ce n&apos;a pas été pris</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Compte rendu de l&apos;import</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
</context>
<context>
    <name>cairn::IndexDialog</name>
    <message>
        <source>Indexes of %1</source>
        <translation>Index de %1</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Make what is ticked</source>
        <translation>Créer ce qui est coché</translation>
    </message>
    <message>
        <source>An index makes filters over a column of a large table quick where they leave few rows. It stands in the project&apos;s file and takes room there. While one is made, labels have to wait: about a second for a million rows.</source>
        <translation>Un index accélère les filtres sur une colonne d&apos;une grande table lorsqu&apos;ils laissent peu de lignes. Il se trouve dans le fichier du projet et y prend de la place. Pendant sa création, les étiquettes doivent attendre : environ une seconde pour un million de lignes.</translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>Il n&apos;y avait rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln index(es) made or removed.</source>
        <translation>
            <numerusform>%Ln index créé ou supprimé.</numerusform>
            <numerusform>%Ln index créés ou supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ItemGallery</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>cairn::ItemResults</name>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Double-click to open where it is labelled</source>
        <translation>Double-clic pour ouvrir là où l’on étiquette</translation>
    </message>
</context>
<context>
    <name>cairn::Journal</name>
    <message>
        <source>It was stopped, but what was written so far has been changed since and was kept. Undo takes it back.</source>
        <translation>C&apos;est arrêté, mais ce qui était déjà écrit a changé depuis et a été gardé. Annuler le reprend.</translation>
    </message>
    <message>
        <source>This change was already taken back.</source>
        <translation>Ce changement a déjà été repris.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Repris : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) are unfinished; open the project once to take them back.</source>
        <translation>
            <numerusform>%n geste est inachevé ; ouvrez une fois le projet pour le reprendre.</numerusform>
            <numerusform>%n gestes sont inachevés ; ouvrez une fois le projet pour les reprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) in the journal have no recorded change.</source>
        <translation>
            <numerusform>%n geste du journal n&apos;a pas de changement noté.</numerusform>
            <numerusform>%n gestes du journal n&apos;ont pas de changement noté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone gesture(s) lie before one that is done.</source>
        <translation>
            <numerusform>%n geste annulé précède un geste fait.</numerusform>
            <numerusform>%n gestes annulés précèdent un geste fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change of gesture %1 is damaged.</source>
        <translation>Le changement du geste %1 est endommagé.</translation>
    </message>
</context>
<context>
    <name>cairn::KeyModel</name>
    <message>
        <source>%1 – also for “%2”</source>
        <translation>%1 – aussi pour « %2 »</translation>
    </message>
    <message>
        <source>Without a key at first.</source>
        <translation>Sans touche au départ.</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>Au départ : %1</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>cairn::KeysDialog</name>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette touche</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find by what it does, or by key</source>
        <translation>Chercher par action ou par touche</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tout comme au départ</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”: neither would work until one of them has another key.</source>
        <translation>%1 sert déjà à « %2 » : aucune des deux ne marcherait tant que l&apos;une n&apos;a pas une autre touche.</translation>
    </message>
    <message>
        <source>Choose a row, press the new key in the field, then “%1”. Keys that were changed are bold.</source>
        <translation>Choisissez une ligne, tapez la nouvelle touche dans le champ, puis « %1 ». Les touches changées sont en gras.</translation>
    </message>
</context>
<context>
    <name>cairn::LabelChangeModel</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>réétiqueté</translation>
    </message>
    <message>
        <source>%1: %2; was %3, is %4</source>
        <translation>%1 : %2 ; était %3, est %4</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>cairn::LabelColumnDialog</name>
    <message>
        <source>&amp;Text of the column</source>
        <translation>&amp;Texte de la colonne</translation>
    </message>
    <message>
        <source>New label column</source>
        <translation>Nouvelle colonne d’étiquettes</translation>
    </message>
    <message>
        <source>Label column %1</source>
        <translation>Colonne d’étiquettes %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The key of the answer</source>
        <translation>La touche de la réponse</translation>
    </message>
    <message>
        <source>Answers and their keys</source>
        <translation>Réponses et leurs touches</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>One key lower</source>
        <translation>Une touche plus bas</translation>
    </message>
    <message>
        <source>One key higher</source>
        <translation>Une touche plus haut</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind of label</source>
        <translation>&amp;Type d&apos;étiquette</translation>
    </message>
    <message>
        <source>An answer that gets another name keeps its labels. One that is removed only loses its key.</source>
        <translation>Une réponse renommée garde ses étiquettes. Une réponse retirée ne perd que sa touche.</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Retirer la colonne</translation>
    </message>
    <message>
        <source>With all its labels; it can be undone</source>
        <translation>Avec toutes ses étiquettes ; peut être annulé</translation>
    </message>
    <message>
        <source>Click to choose another colour</source>
        <translation>Cliquez pour choisir une autre couleur</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Couleur de %1</translation>
    </message>
</context>
<context>
    <name>cairn::LabelColumnSource</name>
    <message>
        <source>Not labelled yet</source>
        <translation>Pas encore étiquetée</translation>
    </message>
    <message>
        <source>%1, suggested by a model (%2), %3</source>
        <translation>%1, proposé par un modèle (%2), %3</translation>
    </message>
    <message>
        <source>%1, set by a rule, %2</source>
        <translation>%1, mis par une règle, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation>%1, par %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>Colonne d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Label column. Keys %1</source>
        <translation>Colonne d&apos;étiquettes. Touches %1</translation>
    </message>
    <message>
        <source>%1, suggested by the model %4 (%2), %3</source>
        <translation>%1, proposé par le modèle %4 (%2), %3</translation>
    </message>
    <message>
        <source>%1, set by the rule %3, %2</source>
        <translation>%1, donné par la règle %3, %2</translation>
    </message>
    <message>
        <source>%1, from a file, %2</source>
        <translation>%1, d&apos;un fichier, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cairn::LabelGrid</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>In the order of the file</source>
        <translation>Dans l&apos;ordre du fichier</translation>
    </message>
    <message>
        <source>Write the name into the filter</source>
        <translation>Écrire le nom dans le filtre</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden column(s)</source>
        <translation>
            <numerusform>Montrer %n colonne masquée</numerusform>
            <numerusform>Montrer %n colonnes masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Montrer toutes les colonnes</translation>
    </message>
    <message>
        <source>Sort by this as well	Shift+Click</source>
        <translation>Trier aussi selon ceci	Maj+clic</translation>
    </message>
    <message>
        <source>Replace in this column…</source>
        <translation>Remplacer dans cette colonne…</translation>
    </message>
    <message>
        <source>Hold in place up to here</source>
        <translation>Figer jusqu’ici</translation>
    </message>
    <message>
        <source>Hold no column in place</source>
        <translation>Ne figer aucune colonne</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
</context>
<context>
    <name>cairn::LabelKeyLegend</name>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Answers and their keys</source>
        <translation>Les réponses et leurs touches</translation>
    </message>
    <message>
        <source>Take the label away (0 or Delete)</source>
        <translation>Retirer l&apos;étiquette (0 ou Suppr)</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>Name of the new answer</source>
        <translation>Nom de la nouvelle réponse</translation>
    </message>
    <message>
        <source>Label the row %1 and go on (%2)</source>
        <translation>Étiqueter la ligne %1 et continuer (%2)</translation>
    </message>
    <message>
        <source>Label of the row</source>
        <translation>Étiquette de la ligne</translation>
    </message>
    <message>
        <source>Enter labels the row and goes on</source>
        <translation>Entrée étiquette la ligne et continue</translation>
    </message>
</context>
<context>
    <name>cairn::LabellingTimeDialog</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>Par image</translation>
    </message>
    <message>
        <source>Time by person</source>
        <translation>Temps par personne</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Time by image, longest first</source>
        <translation>Temps par image, les plus longs d&apos;abord</translation>
    </message>
    <message>
        <source>How long labelling took</source>
        <translation>Combien de temps l&apos;étiquetage a pris</translation>
    </message>
    <message numerus="yes">
        <source>Counted is the time between the steps of one person; a gap of more than %n minute(s) is a pause.</source>
        <translation>
            <numerusform>On compte le temps entre les étapes d&apos;une personne ; un écart de plus de %n minute est une pause.</numerusform>
            <numerusform>On compte le temps entre les étapes d&apos;une personne ; un écart de plus de %n minutes est une pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Nothing was labelled yet.</source>
        <translation>Rien n&apos;a encore été étiqueté.</translation>
    </message>
</context>
<context>
    <name>cairn::LeakNotice</name>
    <message>
        <source>Warning about the data</source>
        <translation>Avertissement sur les données</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What must not be learned from goes into the parameter “Leave out”.</source>
        <translation>Ce dont il ne faut pas apprendre va dans le paramètre « Omettre ».</translation>
    </message>
</context>
<context>
    <name>cairn::LegendModel</name>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
</context>
<context>
    <name>cairn::Lengths</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>cairn::LintPanel</name>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Mend all sure ones</source>
        <translation>Réparer tous les cas sûrs</translation>
    </message>
    <message>
        <source>What looks like a slip</source>
        <translation>Ce qui ressemble à une étourderie</translation>
    </message>
    <message>
        <source>Mends crossings, tiny parts, doubled shapes and what reaches beyond the picture, as one step</source>
        <translation>Répare les croisements, les parties minuscules, les formes en double et ce qui dépasse de l&apos;image, en une étape</translation>
    </message>
    <message>
        <source>Looking over the labels</source>
        <translation>Examen des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more on the first %2 images.</source>
        <translation>%1 et plus sur les %2 premières images.</translation>
    </message>
    <message>
        <source>%1 on %2 images.</source>
        <translation>%1 sur %2 images.</translation>
    </message>
    <message>
        <source>No overlap, gap, sliver or crossing on this image, and nothing beyond its border.</source>
        <translation>Aucun chevauchement, vide, éclat ni croisement sur cette image, et rien ne dépasse du bord.</translation>
    </message>
    <message>
        <source>%1 on this image. Choose one to see it.</source>
        <translation>%1 sur cette image. Choisissez-en un pour le voir.</translation>
    </message>
    <message>
        <source>This image only</source>
        <translation>Cette image seulement</translation>
    </message>
    <message>
        <source>Look over all listed images…</source>
        <translation>Examiner toutes les images listées…</translation>
    </message>
    <message>
        <source>Mending labels</source>
        <translation>Réparation des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) mended, as one step.</source>
        <translation>
            <numerusform>%n étourderie réparée, en une étape.</numerusform>
            <numerusform>%n étourderies réparées, en une étape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends what is chosen: cuts at the border, takes tiny parts away, lets the later of two shapes give way, or grow into the gap between them</source>
        <translation>Répare ce qui est choisi : coupe au bord, enlève les parties minuscules, fait céder la plus récente de deux formes ou la fait combler l&apos;intervalle qui les sépare</translation>
    </message>
</context>
<context>
    <name>cairn::LogPane</name>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Previous line with this text</source>
        <translation>Ligne précédente avec ce texte</translation>
    </message>
    <message>
        <source>Next line with this text</source>
        <translation>Ligne suivante avec ce texte</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Sortie d&apos;erreur</translation>
    </message>
    <message>
        <source>What the program wrote to stdout, or to stderr</source>
        <translation>Ce que le programme a écrit sur stdout ou stderr</translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation>Quel flux</translation>
    </message>
    <message>
        <source>Go to the next line that tells of an error (F8)</source>
        <translation>Aller à la ligne suivante qui signale une erreur (F8)</translation>
    </message>
    <message>
        <source>Keep the end in view while the run prints</source>
        <translation>Garder la fin visible pendant l&apos;exécution</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>Copier la sélection, ou tout</translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation>Enregistrer le journal sous…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n ligne trouvée</numerusform>
            <numerusform>%n lignes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>Next error (%1)</source>
        <translation>Erreur suivante (%1)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>cairn::LogView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Rien n&apos;a encore été affiché.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>cairn::MachinesDialog</name>
    <message>
        <source>It sees this project&apos;s folder under the &amp;same path, so nothing is copied</source>
        <translation>Il voit le dossier de ce projet &amp;sous le même chemin, rien n’est donc copié</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Exécuteur</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Dossier là-bas</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Machines of this project</source>
        <translation>Machines de ce projet</translation>
    </message>
    <message>
        <source>Slurm on this computer</source>
        <translation>Slurm sur cet ordinateur</translation>
    </message>
    <message>
        <source>Slurm, through ssh to a login node</source>
        <translation>Slurm, par ssh vers un nœud de connexion</translation>
    </message>
    <message>
        <source>Another computer by ssh</source>
        <translation>Un autre ordinateur par ssh</translation>
    </message>
    <message>
        <source>a name that ssh knows, or user@name</source>
        <translation>un nom connu de ssh, ou utilisateur@nom</translation>
    </message>
    <message>
        <source>.cairn in the home folder</source>
        <translation>.cairn dans le dossier personnel</translation>
    </message>
    <message>
        <source>Where runs are brought to there: a whole path, or one that begins in the home folder</source>
        <translation>Où les exécutions y sont apportées : un chemin complet, ou depuis le dossier personnel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Folder there</source>
        <translation>&amp;Dossier là-bas</translation>
    </message>
    <message>
        <source>Runs can go on at a cluster or at another computer. Cairn uses your own ssh, asks for no password and keeps none.</source>
        <translation>Les exécutions peuvent avoir lieu sur un cluster ou un autre ordinateur. Cairn utilise votre propre ssh, ne demande aucun mot de passe et n’en garde aucun.</translation>
    </message>
    <message>
        <source>Look whether it is reached, and what is there</source>
        <translation>Regarder si elle est joignable, et ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Add it to this project, or change it there</source>
        <translation>L’ajouter à ce projet, ou l’y modifier</translation>
    </message>
    <message>
        <source>Take the chosen machine out of this project; runs that are there go on</source>
        <translation>Retirer la machine choisie de ce projet ; les exécutions qui y sont continuent</translation>
    </message>
    <message>
        <source>the project&apos;s own</source>
        <translation>celui du projet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>Runs can go on there.</source>
        <translation>Des exécutions peuvent y avoir lieu.</translation>
    </message>
    <message>
        <source>Runs cannot go on there yet.</source>
        <translation>Des exécutions ne peuvent pas encore y avoir lieu.</translation>
    </message>
</context>
<context>
    <name>cairn::MainWindow</name>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>%1 – Cairn</source>
        <translation>%1 – Cairn</translation>
    </message>
    <message>
        <source>Cairn sample</source>
        <translation>Exemple Cairn</translation>
    </message>
    <message>
        <source>Preparing the sample…</source>
        <translation>Préparation de l&apos;exemple…</translation>
    </message>
    <message>
        <source>Open a project&apos;s folder</source>
        <translation>Ouvrir le dossier d&apos;un projet</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>Qui étiquette ?</translation>
    </message>
    <message>
        <source>Your name is kept with every label that you make.</source>
        <translation>Votre nom est gardé avec chaque étiquette que vous posez.</translation>
    </message>
    <message>
        <source>About Cairn</source>
        <translation>À propos de Cairn</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Cairn %1&lt;/h3&gt;&lt;p&gt;Label, train, compare: one workbench, offline.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Cairn %1&lt;/h3&gt;&lt;p&gt;Étiqueter, entraîner, comparer : un atelier, hors ligne.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>Taking back what was left unfinished…</source>
        <translation>Reprise de ce qui est resté inachevé…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer ?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait until the project&apos;s disk can be written again, and would be lost.</source>
        <translation>
            <numerusform>%n modification attend que le disque du projet puisse de nouveau être écrit, et serait perdue.</numerusform>
            <numerusform>%n modifications attendent que le disque du projet puisse de nouveau être écrit, et seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cairn::ManyRunsPanel</name>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallèle</translation>
    </message>
    <message>
        <source>An axis for each value, a line for each run; drag along an axis to keep the runs that pass there</source>
        <translation>Un axe par valeur, une ligne par exécution ; glissez le long d’un axe pour garder les exécutions qui y passent</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <source>Every value against every other</source>
        <translation>Chaque valeur contre chaque autre</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Which parameter the metric depends on</source>
        <translation>De quel paramètre dépend la métrique</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>How the metric goes with one parameter</source>
        <translation>Comment la métrique suit un paramètre</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>How the metric goes with two parameters</source>
        <translation>Comment la métrique suit deux paramètres</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>The metric against time, memory or energy, and the runs that nobody beats in both</source>
        <translation>La métrique contre temps, mémoire ou énergie, et les exécutions que rien ne bat sur les deux</translation>
    </message>
    <message>
        <source>Which values have an axis</source>
        <translation>Quelles valeurs ont un axe</translation>
    </message>
    <message>
        <source>Ticks only the runs that the brushes keep</source>
        <translation>Coche seulement les exécutions gardées</translation>
    </message>
    <message>
        <source>As PNG, SVG or PDF picture, or the numbers as CSV</source>
        <translation>En image PNG, SVG ou PDF, ou les nombres en CSV</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>by</source>
        <translation>selon</translation>
    </message>
    <message>
        <source>No metric was logged yet.</source>
        <translation>Aucune métrique n’a encore été enregistrée.</translation>
    </message>
    <message>
        <source>What the runs took was not measured.</source>
        <translation>Ce que les exécutions ont consommé n’a pas été mesuré.</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n run(s)</source>
        <translation>
            <numerusform>Seulement cette %n exécution</numerusform>
            <numerusform>Seulement ces %n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n run(s): too few to trust these shares. Ten runs for each parameter are a beginning.</source>
        <translation>
            <numerusform>Seulement %n exécution : trop peu pour se fier à ces parts. Dix par paramètre sont un début.</numerusform>
            <numerusform>Seulement %n exécutions : trop peu pour se fier à ces parts. Dix par paramètre sont un début.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest foresees runs that it has not seen no better than their mean does: do not read anything into it.</source>
        <translation>La forêt ne prévoit pas mieux que la moyenne les exécutions qu’elle n’a pas vues : n’en tirez rien.</translation>
    </message>
    <message>
        <source>The forest explains %1 of the differences between runs that it has not seen.</source>
        <translation>La forêt explique %1 des différences entre exécutions qu’elle n’a pas vues.</translation>
    </message>
    <message>
        <source>Left out, since not every run has them: %1.</source>
        <translation>Omis, car toutes les exécutions ne les ont pas : %1.</translation>
    </message>
</context>
<context>
    <name>cairn::MeasureTool</name>
    <message>
        <source>Drag from one place to another, Shift keeps it level</source>
        <translation>Glissez d&apos;un endroit à l&apos;autre, Maj garde à niveau</translation>
    </message>
</context>
<context>
    <name>cairn::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: its sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>cairn::Minimap</name>
    <message>
        <source>The whole picture. Click or drag to move the view.</source>
        <translation>L&apos;image entière. Cliquez ou glissez pour déplacer la vue.</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>Vue d&apos;ensemble de l&apos;image</translation>
    </message>
</context>
<context>
    <name>cairn::MomentCard</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>L’exécution</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Épingler une note…</translation>
    </message>
    <message>
        <source>Trained on labels that are not in this project.</source>
        <translation>Entraîné avec des étiquettes absentes de ce projet.</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>No checkpoint was kept until then.</source>
        <translation>Aucun point de contrôle n’avait été gardé jusque-là.</translation>
    </message>
    <message>
        <source>Checkpoint of step %1: %2</source>
        <translation>Point de contrôle de l’étape %1 : %2</translation>
    </message>
    <message>
        <source>The program printed nothing that is kept here.</source>
        <translation>Le programme n’a rien affiché qui soit conservé ici.</translation>
    </message>
    <message>
        <source>What it printed then:</source>
        <translation>Ce qu’il affichait alors :</translation>
    </message>
    <message>
        <source>What it printed about then, by the time that had gone by:</source>
        <translation>Ce qu’il affichait à peu près alors, d’après le temps écoulé :</translation>
    </message>
</context>
<context>
    <name>cairn::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Blood cells</source>
        <translation>Cellules sanguines</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Where shall the project&apos;s folder be?</source>
        <translation>Où placer le dossier du projet ?</translation>
    </message>
</context>
<context>
    <name>cairn::NewRunPanel</name>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation>se nomme tout seul</translation>
    </message>
    <message>
        <source>The same seed, labels and parameters give the same run</source>
        <translation>La même graine, les mêmes étiquettes et paramètres donnent la même exécution</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Recette</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Queue the run (Ctrl+Return)</source>
        <translation>Mettre l&apos;exécution en file (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>This recipe needs a table. Import one on the Data page.</source>
        <translation>Cette recette a besoin d&apos;une table. Importez-en une sur la page Données.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>Préparation de l&apos;exécution</translation>
    </message>
    <message>
        <source>%1 (from this project)</source>
        <translation>%1 (de ce projet)</translation>
    </message>
    <message>
        <source>This recipe needs images. Import some on the Data page.</source>
        <translation>Cette recette a besoin d&apos;images. Importez-en sur la page Données.</translation>
    </message>
    <message>
        <source>The recipe %1 of this run is no longer there, so the form was left as it was.</source>
        <translation>La recette %1 de cette exécution n&apos;existe plus, le formulaire est donc resté tel quel.</translation>
    </message>
    <message>
        <source>The snapshot of this run is no longer there. Choose what to learn from.</source>
        <translation>L&apos;instantané de cette exécution n&apos;existe plus. Choisissez de quoi apprendre.</translation>
    </message>
    <message>
        <source>Let the recipe %1 run its program?</source>
        <translation>Laisser la recette %1 exécuter son programme ?</translation>
    </message>
    <message>
        <source>It came with this project. Its program lies in %1 and may do everything that you may do. You are asked once.</source>
        <translation>Elle est venue avec ce projet. Son programme se trouve dans %1 et peut faire tout ce que vous pouvez faire. La question n&apos;est posée qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Balayage…</translation>
    </message>
    <message>
        <source>New recipe from a script…</source>
        <translation>Nouvelle recette à partir d’un script…</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Try many values of some parameters</source>
        <translation>Essayer de nombreuses valeurs de certains paramètres</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1 : %2 au lieu de %3</translation>
    </message>
    <message>
        <source>other labels: %1</source>
        <translation>autres étiquettes : %1</translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation>Identique à %1.</translation>
    </message>
    <message>
        <source>Differs from %1: %2</source>
        <translation>Diffère de %1 : %2</translation>
    </message>
</context>
<context>
    <name>cairn::OneClassMode</name>
    <message>
        <source>Only %1: everything else is dimmed. Enter goes to the next image that has none.</source>
        <translation>%1 seulement : tout le reste est pâle. Entrée va à l&apos;image suivante qui n&apos;en a pas.</translation>
    </message>
    <message>
        <source>%1 of %2 listed images have one.</source>
        <translation>%1 images listées sur %2 en ont.</translation>
    </message>
    <message>
        <source>Next without it</source>
        <translation>Suivante sans</translation>
    </message>
    <message>
        <source>All classes again</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Every listed image has a %1, or was looked at.</source>
        <translation>Chaque image listée a %1 ou a été vue.</translation>
    </message>
</context>
<context>
    <name>cairn::OutliersDialog</name>
    <message>
        <source>Show these rows</source>
        <translation>Afficher ces lignes</translation>
    </message>
    <message>
        <source>Find outliers</source>
        <translation>Chercher les valeurs aberrantes</translation>
    </message>
    <message>
        <source>Numbers far from the middle of their column</source>
        <translation>Nombres loin du milieu de leur colonne</translation>
    </message>
    <message>
        <source>Rows that are odd as a whole (isolation forest)</source>
        <translation>Lignes étranges dans leur ensemble (forêt d&apos;isolement)</translation>
    </message>
    <message>
        <source>Far from the middle: 0.6745 · |x − median| ÷ MAD, after Iglewicz and Hoaglin (1993). Isolation forest: after Liu, Ting and Zhou (2008)</source>
        <translation>Loin du milieu : 0,6745 · |x − médiane| ÷ MAD, d&apos;après Iglewicz et Hoaglin (1993). Forêt d&apos;isolement : d&apos;après Liu, Ting et Zhou (2008)</translation>
    </message>
    <message>
        <source>3.5 is usual: of normally distributed numbers one in two thousand lies beyond</source>
        <translation>3,5 est usuel : sur des nombres de loi normale, un sur deux mille se trouve au-delà</translation>
    </message>
    <message>
        <source>The same seed gives the same scores</source>
        <translation>La même graine donne les mêmes scores</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Beyond a &amp;score of</source>
        <translation>Au-delà d&apos;un &amp;score de</translation>
    </message>
    <message>
        <source>&amp;Trees</source>
        <translation>&amp;Arbres</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Valeurs aberrantes</translation>
    </message>
    <message>
        <source>This table has no column with numbers or dates.</source>
        <translation>Cette table n&apos;a aucune colonne de nombres ni de dates.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
    <message>
        <source>More than half of the values are the same: this measure says nothing of the others.</source>
        <translation>Plus de la moitié des valeurs sont identiques : cette mesure ne dit rien des autres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) stand apart. Choose a column to see its rows.</source>
        <translation>
            <numerusform>%Ln nombre se distingue. Choisissez une colonne pour voir ses lignes.</numerusform>
            <numerusform>%Ln nombres se distinguent. Choisissez une colonne pour voir ses lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number stands apart.</source>
        <translation>Aucun nombre ne se distingue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a score in the column &quot;%1&quot;: near 1 is odd, below 0.5 is ordinary. The line that is chosen and all above it can be shown.</source>
        <translation>
            <numerusform>%Ln ligne a un score dans la colonne « %1 » : proche de 1, étrange ; sous 0,5, ordinaire. La ligne choisie et toutes celles au-dessus peuvent être affichées.</numerusform>
            <numerusform>%Ln lignes ont un score dans la colonne « %1 » : proche de 1, étrange ; sous 0,5, ordinaire. La ligne choisie et toutes celles au-dessus peuvent être affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ParallelPlot</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordonnées parallèles</translation>
    </message>
    <message>
        <source>Dragging along an axis keeps the runs that pass there; a click on the axis lets go, Escape lets go of all.</source>
        <translation>Glisser le long d’un axe garde les exécutions qui y passent ; un clic sur l’axe les relâche, Échap relâche tout.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
</context>
<context>
    <name>cairn::ParamForm</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Parameters that are rarely changed</source>
        <translation>Paramètres rarement changés</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>cairn::PerClassModel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1, change</source>
        <translation>F1, changement</translation>
    </message>
</context>
<context>
    <name>cairn::Picture</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture.</source>
        <translation>%1 est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check whether you may read it.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off.</source>
        <translation>%1 est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, more than the %4 megapixels that Cairn opens. Cut it into smaller pictures.</source>
        <translation>%1 a %2 x %3 pixels, plus que les %4 mégapixels que Cairn ouvre. Découpez-la en images plus petites.</translation>
    </message>
    <message>
        <source>%1 would take %2 of memory, more than the %3 that one picture may have on this computer. Make a smaller copy of it.</source>
        <translation>%1 prendrait %2 de mémoire, plus que les %3 qu&apos;une image peut avoir sur cet ordinateur. Faites-en une copie plus petite.</translation>
    </message>
    <message>
        <source>%1 has no page %2.</source>
        <translation>%1 n&apos;a pas de page %2.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is not a picture in a format that Cairn reads.</source>
        <translation>%1 n&apos;est pas une image dans un format que Cairn lit.</translation>
    </message>
    <message>
        <source>%1 is a vector drawing and has no pixels to label. Save it as a PNG.</source>
        <translation>%1 est un dessin vectoriel, sans pixels à étiqueter. Enregistrez-le en PNG.</translation>
    </message>
</context>
<context>
    <name>cairn::PointTool</name>
    <message>
        <source>Enter sets the point, Shift moves by 10</source>
        <translation>Entrée pose le point, Maj avance de 10</translation>
    </message>
</context>
<context>
    <name>cairn::PolygonTool</name>
    <message>
        <source>Enter sets a point, Shift moves by 10</source>
        <translation>Entrée pose un point, Maj avance de 10</translation>
    </message>
    <message>
        <source>Enter or a click on the first point closes, Backspace takes a point back</source>
        <translation>Entrée ou un clic sur le premier point ferme, Retour arrière enlève un point</translation>
    </message>
    <message>
        <source>Enter or a double click ends the line, Backspace takes a point back, Esc cancels</source>
        <translation>Entrée ou un double-clic finit la ligne, Retour arrière enlève un point, Échap annule</translation>
    </message>
    <message>
        <source>Click a place on the way along the border, Esc lets go of it</source>
        <translation>Cliquez un endroit du chemin le long du bord, Échap le lâche</translation>
    </message>
    <message>
        <source>Click where the way along the border ends, Esc lets go of it</source>
        <translation>Cliquez où finit le chemin le long du bord, Échap le lâche</translation>
    </message>
    <message>
        <source>Click or drag along the outline, Shift and a click follow another border, Backspace takes a point back</source>
        <translation>Cliquez ou tirez le long du contour, Maj et un clic suivent un autre bord, Retour arrière reprend un point</translation>
    </message>
</context>
<context>
    <name>cairn::PredictionColumnSource</name>
    <message>
        <source>%1: says</source>
        <translation>%1 : dit</translation>
    </message>
    <message>
        <source>%1: score</source>
        <translation>%1 : score</translation>
    </message>
    <message>
        <source>What the model of the run %1 says of each row</source>
        <translation>Ce que le modèle de l&apos;exécution %1 dit de chaque ligne</translation>
    </message>
    <message>
        <source>How sure the model of the run %1 is of what it says</source>
        <translation>À quel point le modèle de l&apos;exécution %1 est sûr</translation>
    </message>
    <message>
        <source>The model says nothing of this row</source>
        <translation>Le modèle ne dit rien de cette ligne</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, score %2</translation>
    </message>
</context>
<context>
    <name>cairn::ProbabilityColumnSource</name>
    <message>
        <source>%1: for the label</source>
        <translation>%1 : pour l’étiquette</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run and class</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>How probable the model of the run %1 holds the label that the row has. Sort by it: where it is small, label and model disagree.</source>
        <translation>La probabilité que le modèle de l’exécution %1 donne à l’étiquette de la ligne. Triez selon elle : où elle est petite, étiquette et modèle se contredisent.</translation>
    </message>
    <message>
        <source>How probable the model of the run %1 holds %2</source>
        <translation>La probabilité que le modèle de l’exécution %1 donne à %2</translation>
    </message>
</context>
<context>
    <name>cairn::ProgramDialog</name>
    <message>
        <source>Use a c&amp;opy of the code as it is now</source>
        <translation>Utiliser une c&amp;opie du code tel qu&apos;il est</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Exécuter un programme</translation>
    </message>
    <message>
        <source>The program and its arguments, with quotes as in a shell. No shell is started: pipes, variables and wildcards are not understood.</source>
        <translation>Le programme et ses arguments, avec guillemets comme dans un shell. Aucun shell n&apos;est lancé : tubes, variables et jokers ne sont pas compris.</translation>
    </message>
    <message>
        <source>Where the files that the line names lie, and where the program begins</source>
        <translation>Où se trouvent les fichiers nommés et où le programme démarre</translation>
    </message>
    <message>
        <source>NAME=value, one in a line</source>
        <translation>NOM=valeur, une par ligne</translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation>se nomme tout seul</translation>
    </message>
    <message>
        <source>Later edits do not reach the run, so it can be repeated. Without a copy the program runs where it lies.</source>
        <translation>Les modifications ultérieures n&apos;atteignent pas l&apos;exécution, qui peut donc être répétée. Sans copie, le programme tourne là où il se trouve.</translation>
    </message>
    <message>
        <source>The program finds the run&apos;s folder and settings in variables such as CAIRN_RUN_DIR; what it prints and writes is kept with the run.</source>
        <translation>Le programme trouve le dossier et les réglages dans des variables comme CAIRN_RUN_DIR ; ce qu&apos;il affiche et écrit est gardé avec l&apos;exécution.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Program line</source>
        <translation>Ligne du &amp;programme</translation>
    </message>
    <message>
        <source>&amp;Working folder</source>
        <translation>Dossier de &amp;travail</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>The working folder %1 is not there.</source>
        <translation>Le dossier de travail %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>Préparation de l&apos;exécution</translation>
    </message>
</context>
<context>
    <name>cairn::Project</name>
    <message>
        <source>%1 is a file; a project needs a folder.</source>
        <translation>%1 est un fichier ; un projet a besoin d&apos;un dossier.</translation>
    </message>
    <message>
        <source>%1 is a project already. Open it, or choose another folder.</source>
        <translation>%1 est déjà un projet. Ouvrez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose a place where you may write.</source>
        <translation>Le dossier %1 n&apos;a pas pu être créé. Choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>There is no project in %1. Make one there, or choose a folder that holds project.cairn.</source>
        <translation>Il n&apos;y a pas de projet dans %1. Créez-en un là, ou choisissez un dossier qui contient project.cairn.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the project is shown read-only.</source>
        <translation>%1 ne peut pas être écrit, le projet est donc montré en lecture seule.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Le projet a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé : %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 points at a row of %3 that does not exist.</source>
        <translation>La ligne %1 de %2 renvoie à une ligne de %3 qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the permissions of its folder.</source>
        <translation>%1 n&apos;a pas pu être écrit. Vérifiez les droits de son dossier.</translation>
    </message>
</context>
<context>
    <name>cairn::QueueOrders</name>
    <message>
        <source>Least confident first</source>
        <translation>La moins sûre d&apos;abord</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <translation>La plus petite marge d&apos;abord</translation>
    </message>
    <message>
        <source>Highest entropy first</source>
        <translation>La plus haute entropie d&apos;abord</translation>
    </message>
    <message>
        <source>Where runs disagree first</source>
        <translation>Où les exécutions divergent d&apos;abord</translation>
    </message>
    <message>
        <source>Where runs disagree</source>
        <translation>Où les exécutions divergent</translation>
    </message>
    <message>
        <source>Needs the predictions of two runs</source>
        <translation>Demande les prédictions de deux exécutions</translation>
    </message>
    <message>
        <source>Unlike what is labelled first</source>
        <translation>Différentes de ce qui est étiqueté d&apos;abord</translation>
    </message>
    <message>
        <source>Unlike what is labelled</source>
        <translation>Différentes de ce qui est étiqueté</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>To do, at random</source>
        <translation>À faire, au hasard</translation>
    </message>
    <message>
        <source>Ordering what to label next</source>
        <translation>Mise en ordre de ce qu&apos;il faut étiqueter</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) to do, in the order: %1</source>
        <translation>
            <numerusform>%n image à faire, dans l&apos;ordre : %1</numerusform>
            <numerusform>%n images à faire, dans l&apos;ordre : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Examen des images</translation>
    </message>
</context>
<context>
    <name>cairn::QueuePanel</name>
    <message>
        <source>Nothing waits and nothing runs.</source>
        <translation>Rien n&apos;attend et rien ne tourne.</translation>
    </message>
    <message>
        <source>Runs that you start while another goes on wait here for their turn, and you decide which is next.</source>
        <translation>Les exécutions lancées pendant une autre attendent ici leur tour, et vous décidez laquelle suit.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>File des exécutions</translation>
    </message>
    <message>
        <source>Start earlier</source>
        <translation>Démarrer plus tôt</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation>Démarrer plus tard</translation>
    </message>
    <message>
        <source>How many runs go on at the same time. Runs share processor and memory, so two at once are each slower.</source>
        <translation>Nombre d&apos;exécutions simultanées. Elles se partagent processeur et mémoire : deux à la fois sont chacune plus lentes.</translation>
    </message>
    <message>
        <source>Only on &amp;mains power</source>
        <translation>Seulement sur &amp;secteur</translation>
    </message>
    <message>
        <source>On its battery the computer starts no new run; what goes on is left alone</source>
        <translation>Sur batterie, aucune nouvelle exécution ne démarre ; celles en cours continuent</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>No new run starts while a part of the computer is at least so hot</source>
        <translation>Aucune exécution ne démarre tant qu&apos;une partie de l&apos;ordinateur est au moins aussi chaude</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Simultanées</translation>
    </message>
    <message>
        <source>&amp;Rest above</source>
        <translation>&amp;Repos au-dessus de</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Mettre la file en pause</translation>
    </message>
    <message>
        <source>Start runs again as their turn comes</source>
        <translation>Redémarrer les exécutions à leur tour</translation>
    </message>
    <message>
        <source>Start nothing new; what goes on is left alone</source>
        <translation>Ne rien démarrer de nouveau ; ce qui est en cours continue</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Halt it</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Start first</source>
        <translation>Démarrer en premier</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Démarrer en dernier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>Démarrer après</translation>
    </message>
    <message>
        <source>No other run</source>
        <translation>Aucune autre exécution</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Retirer de la file</translation>
    </message>
</context>
<context>
    <name>cairn::QuickFilters</name>
    <message>
        <source>Quick filters</source>
        <translation>Filtres rapides</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Show only the rows for which this holds: %1</source>
        <translation>Montrer seulement les lignes où ceci est vrai : %1</translation>
    </message>
</context>
<context>
    <name>cairn::RecipeNeedsView</name>
    <message>
        <source>What the recipe needs and this computer does not have</source>
        <translation>Ce dont la recette a besoin et que cet ordinateur n’a pas</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>Which Python this project&apos;s recipes use on this computer</source>
        <translation>Quel Python les recettes de ce projet utilisent sur cet ordinateur</translation>
    </message>
    <message>
        <source>the one on PATH</source>
        <translation>celui du PATH</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>Choisir un Python</translation>
    </message>
</context>
<context>
    <name>cairn::RecipeWizard</name>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>the dataset’s folder</source>
        <translation>le dossier du jeu de données</translation>
    </message>
    <message>
        <source>the run’s own folder</source>
        <translation>le dossier propre à l’exécution</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Ask the script</source>
        <translation>Interroger le script</translation>
    </message>
    <message>
        <source>New recipe from a script</source>
        <translation>Nouvelle recette à partir d’un script</translation>
    </message>
    <message>
        <source>The command line that runs start</source>
        <translation>La ligne de commande que les exécutions lancent</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Runs will start, with these defaults:</source>
        <translation>Les exécutions lanceront, avec ces valeurs par défaut :</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>train.py, train.R, or any program</source>
        <translation>train.py, train.R ou tout programme</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>&amp;Script</translation>
    </message>
    <message>
        <source>or a command &amp;line of it</source>
        <translation>ou une &amp;ligne de commande</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>images</source>
        <translation>des images</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>letters, digits, - and _</source>
        <translation>lettres, chiffres, - et _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Learns &amp;from</source>
        <translation>Apprend &amp;de</translation>
    </message>
    <message>
        <source>written &amp;as</source>
        <translation>écrit c&amp;omme</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Options of the script</source>
        <translation>Options du script</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>Choisir un script</translation>
    </message>
    <message>
        <source>Choose a script, or give one of its command lines. A command line is only read; nothing is started for it.</source>
        <translation>Choisissez un script, ou donnez une de ses lignes de commande. Une ligne de commande est seulement lue ; rien n’est lancé.</translation>
    </message>
    <message>
        <source>“Ask the script” runs this, in an empty folder and for a minute at most:  %1</source>
        <translation>« Interroger le script » exécute ceci, dans un dossier vide et pendant une minute au plus :  %1</translation>
    </message>
    <message>
        <source>Waiting for:  %1</source>
        <translation>En attente de :  %1</translation>
    </message>
    <message>
        <source>Asking a script for its options</source>
        <translation>Interrogation d’un script sur ses options</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) were found. Correct what was understood wrongly.</source>
        <translation>
            <numerusform>%n option a été trouvée. Corrigez ce qui a été mal compris.</numerusform>
            <numerusform>%n options ont été trouvées. Corrigez ce qui a été mal compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Ce qu’est %1</translation>
    </message>
    <message>
        <source>The recipe %1 is in this project now.</source>
        <translation>La recette %1 est maintenant dans ce projet.</translation>
    </message>
</context>
<context>
    <name>cairn::RecordPane</name>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>The current row in full</source>
        <translation>La ligne courante en entier</translation>
    </message>
    <message>
        <source>Choose a row to see all of it here.</source>
        <translation>Choisissez une ligne pour la voir ici en entier.</translation>
    </message>
    <message>
        <source>… and %1 more characters</source>
        <translation>… et %1 caractères de plus</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>Modifier la valeur</translation>
    </message>
</context>
<context>
    <name>cairn::RecordPanel</name>
    <message>
        <source>Search the record</source>
        <translation>Chercher dans l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Copier les lignes choisies, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation>Enregistrement de l&apos;exécution</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing was frozen with this run.</source>
        <translation>Rien n&apos;a été figé avec cette exécution.</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>Aucune ligne ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>cairn::RemoteExecutor</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n’y a pas d’exécution %1.</translation>
    </message>
    <message>
        <source>The run&apos;s folder %1 is gone, and with it what became of the run.</source>
        <translation>Le dossier %1 de l’exécution a disparu, et avec lui ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>The run could not be started. %1</source>
        <translation>L’exécution n’a pas pu être lancée. %1</translation>
    </message>
    <message>
        <source>The run was stopped before it began.</source>
        <translation>L’exécution a été arrêtée avant de commencer.</translation>
    </message>
    <message>
        <source>%1 What became of the run is unknown.</source>
        <translation>%1 On ne sait pas ce que l’exécution est devenue.</translation>
    </message>
    <message>
        <source>The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here.</source>
        <translation>L’exécution a été mise en file par quelqu’un d’autre ou sur un autre ordinateur, son programme n’a donc pas été lancé. Remettez-la en file pour l’exécuter ici.</translation>
    </message>
    <message>
        <source>The run was sent to %1 by someone else or from another computer, and has not been heard of for a day.</source>
        <translation>L’exécution a été envoyée à %1 par quelqu’un d’autre ou depuis un autre ordinateur, et n’a pas donné de nouvelles depuis un jour.</translation>
    </message>
    <message>
        <source>%1 was not reached since %2 (%3); it is tried again.</source>
        <translation>%1 n’est plus joint depuis %2 (%3) ; une nouvelle tentative aura lieu.</translation>
    </message>
</context>
<context>
    <name>cairn::ReportPanel</name>
    <message>
        <source>The report as it will be</source>
        <translation>Le rapport tel qu’il sera</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titre du rapport</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>Glissez pour changer l’ordre</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>Your notes stand below the title</source>
        <translation>Vos notes figurent sous le titre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Titles, notes and parts with a name, kept in the project</source>
        <translation>Titres, notes et parties avec un nom, gardés dans le projet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>As a PDF, or as an HTML file that needs nothing else</source>
        <translation>En PDF, ou en fichier HTML autonome</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n run(s) for a report.</source>
        <translation>
            <numerusform>Choisissez au plus %n exécution pour un rapport.</numerusform>
            <numerusform>Choisissez au plus %n exécutions pour un rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Le rapport est en préparation…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <source>The report was stopped. It begins anew when you come back here.</source>
        <translation>Le rapport a été arrêté. Il recommence quand vous revenez ici.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aucun enregistré</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is saved.</source>
        <translation>Le modèle « %1 » est enregistré.</translation>
    </message>
</context>
<context>
    <name>cairn::RotatedBoxTool</name>
    <message>
        <source>Drag along one side of the thing</source>
        <translation>Glissez le long d&apos;un côté de l&apos;objet</translation>
    </message>
    <message>
        <source>Click where the side ends, Esc cancels</source>
        <translation>Cliquez où finit le côté, Échap annule</translation>
    </message>
    <message>
        <source>Click on the opposite side, Esc cancels</source>
        <translation>Cliquez sur le côté opposé, Échap annule</translation>
    </message>
</context>
<context>
    <name>cairn::RowFacetPanel</name>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>No row has a value.</source>
        <translation>Aucune ligne n&apos;a de valeur.</translation>
    </message>
    <message>
        <source>Estimated from a part of the rows</source>
        <translation>Estimé d&apos;après une partie des lignes</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 values</source>
        <translation>Les %1 plus fréquentes de %2 valeurs</translation>
    </message>
    <message>
        <source>The %1 most frequent of more than %2 values</source>
        <translation>Les %1 plus fréquentes de plus de %2 valeurs</translation>
    </message>
    <message>
        <source>What the rows differ in will stand here.</source>
        <translation>Ce qui distingue les lignes apparaîtra ici.</translation>
    </message>
    <message>
        <source>Written by hand: %1</source>
        <translation>Écrit à la main : %1</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Fewer than two opinions</source>
        <translation>Moins de deux avis</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>Non comparable</translation>
    </message>
    <message>
        <source>Like no other</source>
        <translation>Sans pareille</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D&apos;accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>%1: words</source>
        <translation>%1 : mots</translation>
    </message>
    <message>
        <source>%1: by whom or what</source>
        <translation>%1 : par qui ou par quoi</translation>
    </message>
    <message>
        <source>%1: labelled by</source>
        <translation>%1 : étiqueté par</translation>
    </message>
    <message>
        <source>%1: agreement of people</source>
        <translation>%1 : accord entre personnes</translation>
    </message>
    <message>
        <source>%1: says</source>
        <translation>%1 : dit</translation>
    </message>
    <message>
        <source>%1: score</source>
        <translation>%1 : score</translation>
    </message>
    <message>
        <source>%1: agreement with the labels</source>
        <translation>%1 : accord avec les étiquettes</translation>
    </message>
    <message>
        <source>Outlier score</source>
        <translation>Score d&apos;aberrance</translation>
    </message>
    <message>
        <source>Group of duplicates</source>
        <translation>Groupe de doublons</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>cairn::RowModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The search was stopped. The rows are those of before.</source>
        <translation>La recherche a été arrêtée. Les lignes sont celles d’avant.</translation>
    </message>
</context>
<context>
    <name>cairn::RuleEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Label that the rule gives</source>
        <translation>Étiquette que la règle donne</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>An SQL condition over the table&apos;s columns</source>
        <translation>Une condition SQL sur les colonnes de la table</translation>
    </message>
    <message>
        <source>Text pattern</source>
        <translation>Motif de texte</translation>
    </message>
    <message>
        <source>A regular expression on one column</source>
        <translation>Une expression régulière sur une colonne</translation>
    </message>
    <message>
        <source>Where it votes, for example age &gt; 60 AND note LIKE &apos;%refund%&apos;</source>
        <translation>Où elle vote, par exemple age &gt; 60 AND note LIKE &apos;%remboursement%&apos;</translation>
    </message>
    <message>
        <source>Condition of the rule</source>
        <translation>Condition de la règle</translation>
    </message>
    <message>
        <source>Regular expression, for example (?i)refund|money back</source>
        <translation>Expression régulière, par exemple (?i)remboursement|retour</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Column that the pattern is looked for in</source>
        <translation>Colonne dans laquelle le motif est cherché</translation>
    </message>
    <message>
        <source>Note: what the rule is about</source>
        <translation>Note : de quoi parle la règle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>A rule needs a name, a label and a condition</source>
        <translation>Une règle a besoin d’un nom, d’une étiquette et d’une condition</translation>
    </message>
</context>
<context>
    <name>cairn::RuleModel</name>
    <message>
        <source>cannot be asked</source>
        <translation>non interrogeable</translation>
    </message>
    <message>
        <source>Votes on %1 of %2 rows</source>
        <translation>Vote sur %1 des %2 lignes</translation>
    </message>
    <message>
        <source>On %1 rows another rule votes too</source>
        <translation>Sur %1 lignes une autre règle vote aussi</translation>
    </message>
    <message>
        <source>On %1 rows another rule votes for something else</source>
        <translation>Sur %1 lignes une autre règle vote pour autre chose</translation>
    </message>
    <message>
        <source>Right on %1 of %2 rows that a person or a file has labelled: between %3 and %4 with 95 % confidence</source>
        <translation>Juste sur %1 des %2 lignes étiquetées par une personne ou un fichier : entre %3 et %4 avec 95 % de confiance</translation>
    </message>
    <message>
        <source>None of its rows has been labelled by a person or a file yet</source>
        <translation>Aucune de ses lignes n’a encore été étiquetée par une personne ou un fichier</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Rules that are ticked vote</source>
        <translation>Les règles cochées votent</translation>
    </message>
    <message>
        <source>The label that it votes for</source>
        <translation>L’étiquette pour laquelle elle vote</translation>
    </message>
    <message>
        <source>Share of all rows on which it votes</source>
        <translation>Part de toutes les lignes sur lesquelles elle vote</translation>
    </message>
    <message>
        <source>Share of all rows on which another rule votes too</source>
        <translation>Part de toutes les lignes sur lesquelles une autre règle vote aussi</translation>
    </message>
    <message>
        <source>Share of all rows on which another rule votes for something else</source>
        <translation>Part de toutes les lignes sur lesquelles une autre règle vote pour autre chose</translation>
    </message>
    <message>
        <source>How often it is right, of the rows that a person or a file has labelled</source>
        <translation>Combien de fois elle a raison, parmi les lignes étiquetées par une personne ou un fichier</translation>
    </message>
    <message>
        <source>The condition under which it votes</source>
        <translation>La condition sous laquelle elle vote</translation>
    </message>
</context>
<context>
    <name>cairn::RulePanel</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Suggérer…</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Each rule has one vote</source>
        <translation>Chaque règle a une voix</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>A rule&apos;s vote weighs what its measured accuracy is worth</source>
        <translation>La voix d’une règle pèse ce que vaut son exactitude mesurée</translation>
    </message>
    <message>
        <source>Look for conditions that tell the labelled rows apart</source>
        <translation>Chercher des conditions qui distinguent les lignes étiquetées</translation>
    </message>
    <message>
        <source>Close the rules</source>
        <translation>Fermer les règles</translation>
    </message>
    <message>
        <source>A rule is a condition and the label that it votes for: rows over which rules agree need no hand. Make one, or let rules be suggested from the rows that have a label.</source>
        <translation>Une règle est une condition et l’étiquette pour laquelle elle vote : les lignes sur lesquelles les règles s’accordent n’ont besoin de personne. Créez-en une, ou laissez-en suggérer à partir des lignes étiquetées.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Ses lignes</translation>
    </message>
    <message>
        <source>Show the rows that it labels</source>
        <translation>Montrer les lignes qu’elle étiquette</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Show the rows that it gets wrong: those that a person or a file has labelled otherwise</source>
        <translation>Montrer les lignes où elle se trompe : celles qu’une personne ou un fichier a étiquetées autrement</translation>
    </message>
    <message>
        <source>Its conflicts</source>
        <translation>Ses conflits</translation>
    </message>
    <message>
        <source>Show the rows on which another rule votes for something else</source>
        <translation>Montrer les lignes sur lesquelles une autre règle vote pour autre chose</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the rule; labels that it gave stay until votes are accepted again</source>
        <translation>Retirer la règle ; ses étiquettes restent jusqu’à la prochaine acceptation des votes</translation>
    </message>
    <message>
        <source>Suggested rules</source>
        <translation>Règles suggérées</translation>
    </message>
    <message>
        <source>Make these rules</source>
        <translation>Créer ces règles</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Retour aux règles</translation>
    </message>
    <message>
        <source>All conflicts</source>
        <translation>Tous les conflits</translation>
    </message>
    <message>
        <source>Show the rows on which rules contradict each other</source>
        <translation>Montrer les lignes sur lesquelles des règles se contredisent</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Show the rows whose label would change</source>
        <translation>Montrer les lignes dont l’étiquette changerait</translation>
    </message>
    <message>
        <source>Write the labels that the rules vote for, as one step that can be undone. Labels of people stay.</source>
        <translation>Écrire les étiquettes pour lesquelles les règles votent, en une étape annulable. Les étiquettes des personnes restent.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln vote(s)</source>
        <translation>
            <numerusform>Accepter %Ln vote</numerusform>
            <numerusform>Accepter %Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept votes</source>
        <translation>Accepter les votes</translation>
    </message>
</context>
<context>
    <name>cairn::RunAdopter</name>
    <message>
        <source>Adopting runs</source>
        <translation>Adoption d’exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) adopted.</source>
        <translation>
            <numerusform>%n exécution adoptée.</numerusform>
            <numerusform>%n exécutions adoptées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::RunInspector</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Facts of the run</source>
        <translation>Faits de l&apos;exécution</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files of the run</source>
        <translation>Fichiers de l&apos;exécution</translation>
    </message>
    <message>
        <source>Double-click to open a file</source>
        <translation>Double-cliquez pour ouvrir un fichier</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>Aucune exécution n&apos;est choisie.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>Temps processeur</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Mémoire maximale</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Metrics: last, best</source>
        <translation>Métriques : dernière, meilleure</translation>
    </message>
    <message>
        <source>%1, best %2 at step %3</source>
        <translation>%1, meilleure %2 au pas %3</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
</context>
<context>
    <name>cairn::RunLog</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>cairn::RunLogPanel</name>
    <message>
        <source>Save the log as</source>
        <translation>Enregistrer le journal sous</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texte (*.log *.txt)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The log is saved as %1.</source>
        <translation>Le journal est enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>cairn::RunModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 (best)</source>
        <translation>%1 (meilleur)</translation>
    </message>
</context>
<context>
    <name>cairn::RunPairBox</name>
    <message>
        <source>Which run is held against the first</source>
        <translation>Quelle exécution est comparée à la première</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
</context>
<context>
    <name>cairn::RunQueueModel</name>
    <message>
        <source>%1 going on, %2 waiting.</source>
        <translation>%1 en cours, %2 en attente.</translation>
    </message>
    <message>
        <source>%1 The queue is paused: nothing new is started.</source>
        <translation>%1 La file est en pause : rien de nouveau ne démarre.</translation>
    </message>
    <message>
        <source>%1 The computer runs on its battery, so nothing new is started.</source>
        <translation>%1 L&apos;ordinateur est sur batterie : rien de nouveau ne démarre.</translation>
    </message>
    <message>
        <source>%1 The computer is at %2 °C, so nothing new is started.</source>
        <translation>%1 L&apos;ordinateur est à %2 °C : rien de nouveau ne démarre.</translation>
    </message>
    <message>
        <source>Starts in a moment.</source>
        <translation>Démarre dans un instant.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Ce qu&apos;elle attend</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
</context>
<context>
    <name>cairn::RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>cairn::RunTableActions</name>
    <message>
        <source>Mean of the last points</source>
        <translation>Moyenne des derniers points</translation>
    </message>
    <message>
        <source>Value at a step</source>
        <translation>Valeur à un pas</translation>
    </message>
    <message>
        <source>Number of points and metric, such as %1</source>
        <translation>Nombre de points et métrique, par exemple %1</translation>
    </message>
    <message>
        <source>Step and metric, such as %1</source>
        <translation>Pas et métrique, par exemple %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Mean of the last points…</source>
        <translation>Moyenne des derniers points…</translation>
    </message>
    <message>
        <source>Value at a step…</source>
        <translation>Valeur à un pas…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Fermer tous les groupes</translation>
    </message>
    <message>
        <source>Colour from worst to best</source>
        <translation>Colorer du pire au meilleur</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>Écarts à la référence</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Archived runs</source>
        <translation>Exécutions archivées</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Grouper par cette colonne</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>No longer the baseline</source>
        <translation>Ne plus être la référence</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>En faire la référence</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Renommer l’exécution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Note of the run</source>
        <translation>Note de l’exécution</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Mots-clés…</translation>
    </message>
    <message>
        <source>Tags of the runs</source>
        <translation>Mots-clés des exécutions</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme table</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aucun enregistré</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is saved.</source>
        <translation>La vue « %1 » est enregistrée.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Removes the runs in the bin for good, with their points, predictions and files</source>
        <translation>Supprime définitivement les exécutions de la corbeille, avec leurs points, prédictions et fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n exécution ?</numerusform>
            <numerusform>Supprimer définitivement %n exécutions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their curves, predictions, notes and files (%1) are gone then, and cannot be brought back.</source>
        <translation>Leurs courbes, prédictions, notes et fichiers (%1) sont alors perdus et ne peuvent pas être récupérés.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation>Vidage de la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) removed for good.</source>
        <translation>
            <numerusform>%n exécution supprimée définitivement.</numerusform>
            <numerusform>%n exécutions supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay in the bin, because labels came from their drafts.</source>
        <translation>
            <numerusform>%n exécution reste dans la corbeille, car des étiquettes viennent de ses propositions.</numerusform>
            <numerusform>%n exécutions restent dans la corbeille, car des étiquettes viennent de leurs propositions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::RunTableModel</name>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <translation>
            <numerusform>%1 (%n exécution)</numerusform>
            <numerusform>%1 (%n exécutions)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a mean, the smallest and the largest</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many runs are in a state</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cairn::RunsPage</name>
    <message>
        <source>Here models learn from your labels.</source>
        <translation>Ici, des modèles apprennent de vos étiquettes.</translation>
    </message>
    <message>
        <source>Label a few images or rows first, then start a run. Its curves appear here while it learns.</source>
        <translation>Étiquetez d&apos;abord quelques images ou lignes, puis lancez une exécution. Ses courbes apparaissent ici pendant qu&apos;elle apprend.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Run again with changes</source>
        <translation>Relancer avec des changements</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export the curves…</source>
        <translation>Exporter les courbes…</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Filter, for example  %1</source>
        <translation>Filtrer, par exemple  %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 sur %2 exécutions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Columns, groups, colours, archive and bin</source>
        <translation>Colonnes, groupes, couleurs, archives et corbeille</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Columns, groups, order and filter with a name, kept in the project</source>
        <translation>Colonnes, groupes, ordre et filtre avec un nom, gardés dans le projet</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What the run answered on the labels that it did not learn from</source>
        <translation>Ce que l’exécution a répondu sur les étiquettes dont elle n’a pas appris</translation>
    </message>
    <message>
        <source>Select a run above to see what it answered.</source>
        <translation>Choisissez une exécution ci-dessus pour voir ses réponses.</translation>
    </message>
    <message>
        <source>The answers of %1 are being read…</source>
        <translation>Lecture des réponses de %1…</translation>
    </message>
    <message>
        <source>Adopt runs…</source>
        <translation>Adopter des exécutions…</translation>
    </message>
    <message>
        <source>Run again as it was</source>
        <translation>Relancer à l&apos;identique</translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation>Nouveau balayage…</translation>
    </message>
    <message>
        <source>Run a program…</source>
        <translation>Exécuter un programme…</translation>
    </message>
    <message>
        <source>Halt, or let go on</source>
        <translation>Suspendre, ou laisser continuer</translation>
    </message>
    <message>
        <source>Pause the queue, or go on</source>
        <translation>Mettre la file en pause, ou reprendre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Balayages</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Next error in the log</source>
        <translation>Erreur suivante dans le journal</translation>
    </message>
    <message>
        <source>Record: what was frozen</source>
        <translation>Enregistrement : ce qui a été figé</translation>
    </message>
    <message>
        <source>Take in runs that other programs have logged: TensorBoard, MLflow, W&amp;B, CSV and others</source>
        <translation>Intégrer des exécutions consignées par d’autres programmes : TensorBoard, MLflow, W&amp;B, CSV et autres</translation>
    </message>
    <message>
        <source>Stop following adopted runs</source>
        <translation>Ne plus suivre les exécutions adoptées</translation>
    </message>
    <message>
        <source>Adopt runs from a folder</source>
        <translation>Adopter les exécutions d’un dossier</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>What the program of the run prints</source>
        <translation>Ce que le programme affiche</translation>
    </message>
    <message>
        <source>Which runs go on and which wait, in which order and why</source>
        <translation>Quelles exécutions tournent, lesquelles attendent, dans quel ordre et pourquoi</translation>
    </message>
    <message>
        <source>Runs that try many parameters</source>
        <translation>Exécutions qui essaient de nombreux paramètres</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>File (%1)</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>Préparation de l&apos;exécution</translation>
    </message>
    <message>
        <source>Run again on another snapshot</source>
        <translation>Relancer sur un autre instantané</translation>
    </message>
    <message>
        <source>There is no other snapshot of these labels</source>
        <translation>Il n&apos;y a pas d&apos;autre instantané de ces étiquettes</translation>
    </message>
    <message>
        <source>This project&apos;s commands will not run until you have looked at them.</source>
        <translation>Les commandes de ce projet ne tourneront pas avant que vous les ayez regardées.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>The commands of this project may run now.</source>
        <translation>Les commandes de ce projet peuvent maintenant tourner.</translation>
    </message>
    <message>
        <source>Connect a program…</source>
        <translation>Connecter un programme…</translation>
    </message>
    <message>
        <source>How scripts and notebooks that use MLflow log into this project</source>
        <translation>Comment les scripts et notebooks qui utilisent MLflow enregistrent dans ce projet</translation>
    </message>
</context>
<context>
    <name>cairn::SampleDialog</name>
    <message>
        <source>As many of each value</source>
        <translation>Autant de chaque valeur</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Tirer un échantillon</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>percent of the rows</source>
        <translation>pour cent des lignes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>nothing: by lot alone</source>
        <translation>rien : par tirage seul</translation>
    </message>
    <message>
        <source>The sample has the values of this column in the same shares as the table</source>
        <translation>L&apos;échantillon a les valeurs de cette colonne dans les mêmes proportions que la table</translation>
    </message>
    <message>
        <source>The same seed draws the same rows, on every machine</source>
        <translation>La même graine tire les mêmes lignes, sur toute machine</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>Keep the &amp;mix of</source>
        <translation>Garder la &amp;répartition de</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows drawn; the filter shows them.</source>
        <translation>
            <numerusform>%Ln ligne tirée sur %1 ; le filtre l&apos;affiche.</numerusform>
            <numerusform>%Ln lignes tirées sur %1 ; le filtre les affiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>cairn::SavedViews</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Filters and orders with a name, kept in the project</source>
        <translation>Filtres et ordres avec un nom, gardés dans le projet</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aucun enregistré</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is saved.</source>
        <translation>Le filtre « %1 » est enregistré.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Delete the filter &quot;%1&quot;?</source>
        <translation>Supprimer le filtre « %1 » ?</translation>
    </message>
    <message>
        <source>What it shows stays as it is.</source>
        <translation>Ce qu&apos;il affiche reste tel quel.</translation>
    </message>
</context>
<context>
    <name>cairn::ScatterMatrix</name>
    <message>
        <source>Scatter matrix</source>
        <translation>Matrice de nuages</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
</context>
<context>
    <name>cairn::SchemaAttributeList</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>%1: %2 (needed)</source>
        <translation>%1 : %2 (requis)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Delete the attribute</source>
        <translation>Supprimer l&apos;attribut</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Needed: a label without it is not complete</source>
        <translation>Requis : sans lui, une étiquette n&apos;est pas complète</translation>
    </message>
    <message>
        <source>No attributes yet. An attribute is what is said of a label beside its class: stained or not, how old, which side.</source>
        <translation>Pas encore d&apos;attributs. Un attribut est ce qui se dit d&apos;une étiquette en plus de sa classe : colorée ou non, quel âge, quel côté.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Ajouter un attribut</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation>C&amp;hoix</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>At f&amp;irst</source>
        <translation>A&amp;u départ</translation>
    </message>
    <message>
        <source>The value that a new label begins with.</source>
        <translation>La valeur avec laquelle commence une nouvelle étiquette.</translation>
    </message>
    <message>
        <source>From the classes above: %1</source>
        <translation>Des classes au-dessus : %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>first choice</source>
        <translation>premier choix</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>deuxième choix</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>attribut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) have a value for it, which is deleted as well.</source>
        <translation>
            <numerusform>%n étiquette a une valeur pour lui, qui est aussi supprimée.</numerusform>
            <numerusform>%n étiquettes ont une valeur pour lui, qui est aussi supprimée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the attribute %1?</source>
        <translation>Supprimer l&apos;attribut %1 ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a value for it, which is deleted as well.</source>
        <translation>
            <numerusform>%n image a une valeur pour lui, qui est aussi supprimée.</numerusform>
            <numerusform>%n images ont une valeur pour lui, qui est aussi supprimée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::SchemaClassForm</name>
    <message>
        <source>&quot;%1&quot; is no line between two points. Write for example 1-2, 2-3.</source>
        <translation>« %1 » n&apos;est pas une ligne entre deux points. Écrivez par exemple 1-2, 2-3.</translation>
    </message>
    <message>
        <source>Name the points first, one a line.</source>
        <translation>Nommez d&apos;abord les points, un par ligne.</translation>
    </message>
    <message>
        <source>There is no point %1: there are %2.</source>
        <translation>Il n&apos;y a pas de point %1 : il y en a %2.</translation>
    </message>
    <message>
        <source>Points of the skeleton</source>
        <translation>Points du squelette</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Touche</translation>
    </message>
    <message>
        <source>Pressing it labels with this class.</source>
        <translation>Cette touche étiquette avec cette classe.</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Sous</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Tracée comme</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>What belongs to it and what does not, for whoever labels next.</source>
        <translation>Ce qui en fait partie ou non, pour qui étiquettera ensuite.</translation>
    </message>
    <message>
        <source>nose
left eye
right eye</source>
        <translation>nez
œil gauche
œil droit</translation>
    </message>
    <message>
        <source>&amp;Points of the skeleton</source>
        <translation>&amp;Points du squelette</translation>
    </message>
    <message>
        <source>One a line, in the order in which they are set.</source>
        <translation>Un par ligne, dans l&apos;ordre où ils sont posés.</translation>
    </message>
    <message>
        <source>&amp;Lines between them</source>
        <translation>&amp;Lignes entre eux</translation>
    </message>
    <message>
        <source>None chosen: any shape may be drawn.</source>
        <translation>Aucune choisie : toute forme peut être tracée.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (now of %2)</source>
        <translation>%1 (à présent à %2)</translation>
    </message>
    <message>
        <source>nothing, at the top</source>
        <translation>rien, tout en haut</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Couleur de %1</translation>
    </message>
</context>
<context>
    <name>cairn::SchemaDialog</name>
    <message>
        <source>Classes and attributes</source>
        <translation>Classes et attributs</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Import a list of classes: text, COCO or YOLO</source>
        <translation>Importer une liste de classes : texte, COCO ou YOLO</translation>
    </message>
    <message>
        <source>Export the classes as a list</source>
        <translation>Exporter les classes en liste</translation>
    </message>
    <message>
        <source>Type the name of a class at the left and press Enter, or import a list: text, COCO or YOLO.</source>
        <translation>Tapez à gauche le nom d&apos;une classe puis Entrée, ou importez une liste : texte, COCO ou YOLO.</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner dans…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>An archived class is not offered any more; its labels stay</source>
        <translation>Une classe archivée n&apos;est plus proposée ; ses étiquettes restent</translation>
    </message>
    <message>
        <source>There is no other class</source>
        <translation>Il n&apos;y a pas d&apos;autre classe</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>Fusionner %1 dans %2 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of %1 become %2. Undo brings both back.</source>
        <translation>
            <numerusform>%n étiquette de %1 devient %2. Annuler ramène les deux.</numerusform>
            <numerusform>%n étiquettes de %1 deviennent %2. Annuler ramène les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are deleted as well, those of the classes below it among them. Undo brings all back.</source>
        <translation>
            <numerusform>%n étiquette est aussi supprimée, sous-classes comprises. Annuler ramène tout.</numerusform>
            <numerusform>%n étiquettes sont aussi supprimées, sous-classes comprises. Annuler ramène tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are deleted as well. Undo brings all back.</source>
        <translation>
            <numerusform>%n étiquette est aussi supprimée. Annuler ramène tout.</numerusform>
            <numerusform>%n étiquettes sont aussi supprimées. Annuler ramène tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the class %1?</source>
        <translation>Supprimer la classe %1 ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import a list of classes</source>
        <translation>Importer une liste de classes</translation>
    </message>
    <message>
        <source>Lists of classes (*.txt *.names *.json *.yaml *.yml)</source>
        <translation>Listes de classes (*.txt *.names *.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>All classes of the list are there already.</source>
        <translation>Toutes les classes de la liste sont déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) added.</source>
        <translation>
            <numerusform>%n classe ajoutée.</numerusform>
            <numerusform>%n classes ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the classes</source>
        <translation>Exporter les classes</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n&apos;a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What is said of a whole image: is it blurred, which microscope, what time of day.</source>
        <translation>Ce qui se dit de toute une image : est-elle floue, quel microscope, quelle heure.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Some of its labels become a new class: those with one value of an attribute</source>
        <translation>Une partie des étiquettes devient une nouvelle classe : celles qui ont une valeur d&apos;un attribut</translation>
    </message>
    <message>
        <source>Merging %1 into %2…</source>
        <translation>Fusion de %1 dans %2…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Suppression de %1…</translation>
    </message>
    <message>
        <source>No label of %1 has a value of a choice or a yes-or-no attribute to split by. Give it one, or select labels on an image and choose “New class from these labels” there.</source>
        <translation>Aucune étiquette de %1 n&apos;a de valeur d&apos;un attribut à choix ou oui-non selon laquelle diviser. Donnez-en une, ou sélectionnez des étiquettes sur une image et choisissez-y « Nouvelle classe à partir de ces étiquettes ».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2: %n label(s)</source>
        <translation>
            <numerusform>%1 est %2 : %n étiquette</numerusform>
            <numerusform>%1 est %2 : %n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new class for %n label(s)</source>
        <translation>
            <numerusform>Une nouvelle classe pour %n étiquette</numerusform>
            <numerusform>Une nouvelle classe pour %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Splitting…</source>
        <translation>Division…</translation>
    </message>
</context>
<context>
    <name>cairn::SchemaTreeDelegate</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivée)</translation>
    </message>
</context>
<context>
    <name>cairn::ScissorsTool</name>
    <message>
        <source>Click on an edge, then further along it</source>
        <translation>Cliquez sur un bord, puis plus loin</translation>
    </message>
    <message>
        <source>Click along the edge, Enter closes, Backspace takes a click back, Esc cancels</source>
        <translation>Cliquez le long du bord, Entrée ferme, Retour arrière enlève un clic, Échap annule</translation>
    </message>
</context>
<context>
    <name>cairn::ScribbleAllDialog</name>
    <message>
        <source>Apply the scribbles to many images</source>
        <translation>Appliquer les gribouillis à beaucoup d&apos;images</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>Classes that become shapes</source>
        <translation>Classes qui deviennent des formes</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>each piece by itself</source>
        <translation>chaque morceau à part</translation>
    </message>
    <message>
        <source>one shape a class</source>
        <translation>une forme par classe</translation>
    </message>
    <message>
        <source> square pixels</source>
        <translation> pixels carrés</translation>
    </message>
    <message numerus="yes">
        <source>The pixels of %n image(s) are sorted as on this one. What is found is proposed, and counts only once you accept it.</source>
        <translation>
            <numerusform>Les pixels de %n image sont triés comme sur celle-ci. Ce qui est trouvé est proposé, et ne compte que lorsque vous l&apos;acceptez.</numerusform>
            <numerusform>Les pixels de %n images sont triés comme sur celle-ci. Ce qui est trouvé est proposé, et ne compte que lorsque vous l&apos;acceptez.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Classes</translation>
    </message>
    <message>
        <source>&amp;Become</source>
        <translation>&amp;Deviennent</translation>
    </message>
    <message>
        <source>&amp;Split into</source>
        <translation>D&amp;iviser en</translation>
    </message>
    <message>
        <source>&amp;Leave out below</source>
        <translation>&amp;Laisser en dessous de</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>cairn::ScribbleTool</name>
    <message>
        <source>Sorting all pixels of the picture… Esc cancels</source>
        <translation>Classement de tous les pixels de l&apos;image… Échap annule</translation>
    </message>
    <message>
        <source>Stroke over some of each class, two classes at least</source>
        <translation>Un trait sur un peu de chaque classe, au moins deux classes</translation>
    </message>
    <message>
        <source>Enter takes all that is %1, full stop shows where it is unsure, Backspace takes a stroke back, Alt rubs out</source>
        <translation>Entrée prend tout ce qui est %1, la touche point montre où c&apos;est incertain, Retour arrière enlève un trait, Alt efface</translation>
    </message>
    <message>
        <source>Enter takes all in view that is %1, full stop shows where it is unsure, Backspace takes a stroke back, Alt rubs out</source>
        <translation>Entrée prend tout ce qui est visible et est %1, le point montre où c’est incertain, Retour arrière reprend un trait, Alt efface</translation>
    </message>
</context>
<context>
    <name>cairn::SecondLookMode</name>
    <message>
        <source>All images of this second look are done.</source>
        <translation>Toutes les images de ce second regard sont terminées.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Second look done. %1 of the shapes were found both times, and overlap by %2 on average.</source>
        <translation>Second regard terminé. %1 des formes ont été trouvées les deux fois et se recouvrent à %2 en moyenne.</translation>
    </message>
    <message>
        <source>%1 of them have the same class.</source>
        <translation>%1 d&apos;entre elles ont la même classe.</translation>
    </message>
    <message>
        <source>Kappa of the classes: %1.</source>
        <translation>Kappa des classes : %1.</translation>
    </message>
    <message>
        <source>Kappa of the tags: %1.</source>
        <translation>Kappa des tags : %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1: image %2 of %3. Label it anew; what was said before is not shown.</source>
        <translation>%1 : image %2 sur %3. Étiquetez-la à nouveau ; ce qui a été dit avant n&apos;est pas montré.</translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation>Terminé et suivante</translation>
    </message>
</context>
<context>
    <name>cairn::SectionHeader</name>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
</context>
<context>
    <name>cairn::SelectTool</name>
    <message>
        <source>Alt and a click on a point: seen, hidden, not there</source>
        <translation>Alt et un clic sur un point : visible, caché, absent</translation>
    </message>
    <message>
        <source>Delete takes the points away, arrows or a drag move them</source>
        <translation>Suppr enlève les points, les flèches ou un glissement les déplacent</translation>
    </message>
    <message>
        <source>Delete takes the point away, arrows move it; Shift and a click, or Alt and a drag choose several</source>
        <translation>Suppr enlève le point, les flèches le déplacent ; Maj et un clic, ou Alt et un glissement en choisissent plusieurs</translation>
    </message>
</context>
<context>
    <name>cairn::SelectionBar</name>
    <message>
        <source>What to do with the selection</source>
        <translation>Que faire des éléments choisis</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
</context>
<context>
    <name>cairn::Session</name>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
</context>
<context>
    <name>cairn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>cairn::Shape</name>
    <message>
        <source>The shape has no list of points.</source>
        <translation>La forme n&apos;a pas de liste de points.</translation>
    </message>
    <message>
        <source>Point %1 of the shape is not a pair of numbers.</source>
        <translation>Le point %1 de la forme n&apos;est pas une paire de nombres.</translation>
    </message>
    <message>
        <source>The box needs the numbers x, y, w and h.</source>
        <translation>Le rectangle a besoin des nombres x, y, w et h.</translation>
    </message>
    <message>
        <source>The box has a negative size.</source>
        <translation>Le rectangle a une taille négative.</translation>
    </message>
    <message>
        <source>The polygon has no parts.</source>
        <translation>Le polygone n&apos;a pas de parties.</translation>
    </message>
    <message>
        <source>A ring of the polygon has fewer than three points.</source>
        <translation>Un anneau du polygone a moins de trois points.</translation>
    </message>
    <message>
        <source>A part of the polygon has no outline.</source>
        <translation>Une partie du polygone n&apos;a pas de contour.</translation>
    </message>
    <message>
        <source>The shape&apos;s geometry is not a JSON object.</source>
        <translation>La géométrie de la forme n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of shape that Cairn knows.</source>
        <translation>« %1 » n&apos;est pas un genre de forme que Cairn connaît.</translation>
    </message>
    <message>
        <source>The shape has more than %L1 points.</source>
        <translation>La forme a plus de %L1 points.</translation>
    </message>
    <message>
        <source>The turned shape needs the numbers cx, cy, %1, %2 and angle.</source>
        <translation>La forme tournée a besoin des nombres cx, cy, %1, %2 et angle.</translation>
    </message>
    <message>
        <source>The turned shape has a negative size.</source>
        <translation>La forme tournée a une taille négative.</translation>
    </message>
    <message>
        <source>Point %1 of the skeleton is not a pair of numbers with 0, 1 or 2 for absent, hidden or visible.</source>
        <translation>Le point %1 du squelette n&apos;est pas une paire de nombres avec 0, 1 ou 2 pour absent, caché ou visible.</translation>
    </message>
    <message>
        <source>The mask needs the whole numbers x, y, w and h and a list of counts.</source>
        <translation>Le masque a besoin des nombres entiers x, y, w et h et d&apos;une liste counts.</translation>
    </message>
    <message>
        <source>The mask has a negative size.</source>
        <translation>Le masque a une taille négative.</translation>
    </message>
    <message>
        <source>Count %1 of the mask is not a number of pixels.</source>
        <translation>Le nombre %1 de la liste du masque n&apos;est pas un nombre de pixels.</translation>
    </message>
    <message>
        <source>The cuboid needs four points for its front and four for its back.</source>
        <translation>Le cuboïde a besoin de quatre points devant et de quatre derrière.</translation>
    </message>
    <message>
        <source>This version of Cairn does not know this kind of shape. Open the project with a newer one.</source>
        <translation>Cette version de Cairn ne connaît pas ce genre de forme. Ouvrez le projet avec une plus récente.</translation>
    </message>
</context>
<context>
    <name>cairn::ShapeCommands</name>
    <message>
        <source>One of the shapes would have nothing left, so nothing was changed.</source>
        <translation>Il ne resterait rien d&apos;une des formes, rien n&apos;a donc été changé.</translation>
    </message>
    <message>
        <source>Select two shapes or more first.</source>
        <translation>Choisissez d&apos;abord deux formes ou plus.</translation>
    </message>
    <message>
        <source>Converted to: %1</source>
        <translation>Converti en : %1</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation>Formes unies</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation>Partie commune des formes gardée</translation>
    </message>
    <message>
        <source>Shapes subtracted</source>
        <translation>Formes soustraites</translation>
    </message>
    <message>
        <source>Clipped against neighbours</source>
        <translation>Rogné contre les voisines</translation>
    </message>
    <message>
        <source>Each of the selected shapes is of one piece already.</source>
        <translation>Chacune des formes choisies est déjà d&apos;un seul morceau.</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>Séparé en morceaux</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation>Trous remplis</translation>
    </message>
    <message>
        <source>Aligned to pixels</source>
        <translation>Aligné sur les pixels</translation>
    </message>
    <message>
        <source>The copied shapes lie outside of this image, so nothing was pasted.</source>
        <translation>Les formes copiées sont hors de cette image, rien n&apos;a donc été collé.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) copied onto the next images.</source>
        <translation>
            <numerusform>%n étiquette copiée sur les images suivantes.</numerusform>
            <numerusform>%n étiquettes copiées sur les images suivantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class %1 does not take this kind of shape: %2. Allow it in the settings of the class, or choose another class first.</source>
        <translation>La classe %1 n&apos;accepte pas ce genre de forme : %2. Autorisez-le dans les réglages de la classe, ou choisissez d&apos;abord une autre classe.</translation>
    </message>
    <message>
        <source>The line parts no shape. Draw it across one, from outside to outside.</source>
        <translation>La ligne ne partage aucune forme. Tracez-la en travers, de l&apos;extérieur à l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Cut along a line</source>
        <translation>Couper le long d&apos;une ligne</translation>
    </message>
</context>
<context>
    <name>cairn::SidePanel</name>
    <message>
        <source>Width of the panel</source>
        <translation>Largeur du panneau</translation>
    </message>
    <message>
        <source>Show the panel %1</source>
        <translation>Montrer le panneau %1</translation>
    </message>
    <message>
        <source>Fold away the panel %1</source>
        <translation>Replier le panneau %1</translation>
    </message>
</context>
<context>
    <name>cairn::SimplifyPanel</name>
    <message>
        <source>&amp;No point may go further than</source>
        <translation>&amp;Aucun point ne doit s&apos;écarter de plus de</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>How far points may go</source>
        <translation>De combien les points peuvent s&apos;écarter</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Simplifier</translation>
    </message>
    <message>
        <source>%1 points become %2</source>
        <translation>%1 points deviennent %2</translation>
    </message>
</context>
<context>
    <name>cairn::SnapshotDialog</name>
    <message>
        <source>Share for training</source>
        <translation>Part pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Part pour la validation</translation>
    </message>
    <message>
        <source>Same mix of classes in each part</source>
        <translation>Même mélange de classes dans chaque partie</translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation>Nouvel instantané</translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation>se nomme tout seul</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>The images</source>
        <translation>Les images</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Labels &amp;of</source>
        <translation>É&amp;tiquettes de</translation>
    </message>
    <message>
        <source>&amp;Answer column</source>
        <translation>&amp;Colonne de réponse</translation>
    </message>
    <message>
        <source>&amp;Train, validate, test</source>
        <translation>&amp;Entraînement, validation, test</translation>
    </message>
    <message>
        <source>none; for example a column that names the patient</source>
        <translation>rien ; par exemple une colonne qui nomme le patient</translation>
    </message>
    <message>
        <source>What belongs together never stands on both sides of a split. An SQL expression; images with a group keep together by themselves.</source>
        <translation>Ce qui va ensemble n&apos;est jamais des deux côtés d&apos;une répartition. Une expression SQL ; les images d&apos;un groupe restent ensemble d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>&amp;Keep together by</source>
        <translation>&amp;Garder ensemble par</translation>
    </message>
    <message>
        <source>The same seed gives the same split</source>
        <translation>La même graine donne la même répartition</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>%1 % for the test</source>
        <translation>%1 % pour le test</translation>
    </message>
</context>
<context>
    <name>cairn::SnapshotModel</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Labels of</source>
        <translation>Étiquettes de</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>cairn::SnapshotPanel</name>
    <message>
        <source>None yet. A snapshot keeps the labels as they are now, so that a run can be traced to them. Training makes one by itself when you name none.</source>
        <translation>Aucun encore. Un instantané garde les étiquettes telles qu&apos;elles sont, pour qu&apos;une exécution y renvoie. L&apos;entraînement en fait un de lui-même si aucun n&apos;est nommé.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Select two snapshots to see what differs between them</source>
        <translation>Choisissez deux instantanés pour voir ce qui diffère</translation>
    </message>
    <message>
        <source>Freezing the labels</source>
        <translation>Gel des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” holds %n item(s).</source>
        <translation>
            <numerusform>L&apos;instantané « %1 » contient %n élément.</numerusform>
            <numerusform>L&apos;instantané « %1 » contient %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to see what differs.</source>
        <translation>Choisissez-en deux pour voir ce qui diffère.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: %3 added, %4 removed, %5 changed.</source>
        <translation>De « %1 » à « %2 » : %3 ajoutées, %4 retirées, %5 changées.</translation>
    </message>
</context>
<context>
    <name>cairn::SpanEditor</name>
    <message>
        <source>Text to mark</source>
        <translation>Texte à marquer</translation>
    </message>
    <message>
        <source>This row has no text to mark.</source>
        <translation>Cette ligne n’a pas de texte à marquer.</translation>
    </message>
</context>
<context>
    <name>cairn::SpanView</name>
    <message>
        <source>Pull the two ends to choose a span</source>
        <translation>Tirez les deux extrémités pour choisir une plage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From, this one within; empty: from the beginning</source>
        <translation>De, inclus ; vide : depuis le début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Up to, this one within; empty: to the end</source>
        <translation>Jusqu&apos;à, inclus ; vide : jusqu&apos;à la fin</translation>
    </message>
</context>
<context>
    <name>cairn::SuggestionModel</name>
    <message>
        <source>Measured on %1 labelled rows that the suggestion was not learned from: between %2 and %3 with 95 % confidence</source>
        <translation>Mesuré sur %1 lignes étiquetées dont la suggestion n’a pas été apprise : entre %2 et %3 avec 95 % de confiance</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>cairn::SuperpixelTool</name>
    <message>
        <source>Dividing the picture…</source>
        <translation>Division de l&apos;image…</translation>
    </message>
    <message>
        <source>Stroke over pieces; [ and ] change their size, Shift adds to the selected shape, Alt takes away</source>
        <translation>Un trait sur les morceaux ; [ et ] changent leur taille, Maj ajoute à la forme choisie, Alt enlève</translation>
    </message>
</context>
<context>
    <name>cairn::SweepDialog</name>
    <message>
        <source>&amp;Stop runs that fall behind</source>
        <translation>Arrêter les exécutions qui prennent du &amp;retard</translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation>Nouveau balayage</translation>
    </message>
    <message>
        <source>%1, on %2. What is not ticked stays as the form for a new run says.</source>
        <translation>%1, sur %2. Ce qui n&apos;est pas coché reste comme dans le formulaire.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Points to try</source>
        <translation>&amp;Points à essayer</translation>
    </message>
    <message>
        <source>Runs a p&amp;oint</source>
        <translation>Exécutions par p&amp;oint</translation>
    </message>
    <message>
        <source>Bes&amp;t is</source>
        <translation>Le meilleur se&amp;lon</translation>
    </message>
    <message>
        <source>&amp;Time is</source>
        <translation>Le &amp;temps est</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Lancer le balayage</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>A grid: every combination</source>
        <translation>Une grille : chaque combinaison</translation>
    </message>
    <message>
        <source>Learn from what was tried (TPE)</source>
        <translation>Apprendre des exécutions (TPE)</translation>
    </message>
    <message>
        <source>Give time to the best (successive halving)</source>
        <translation>Donner du temps aux meilleurs (successive halving)</translation>
    </message>
    <message>
        <source>At random is hard to beat for a few points; TPE learns after ten; halving is for runs whose first epochs tell how they end.</source>
        <translation>Le hasard est difficile à battre pour peu de points ; TPE apprend après dix ; le halving convient quand les premières époques annoncent la fin.</translation>
    </message>
    <message>
        <source>Runs with different seeds at each point; their mean counts, so that luck counts less</source>
        <translation>Exécutions avec des graines différentes par point ; leur moyenne compte, la chance moins</translation>
    </message>
    <message>
        <source>A run that is worse than the median of the others at the same step is stopped</source>
        <translation>Une exécution pire que la médiane des autres au même pas est arrêtée</translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation>se nomme tout seul</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>From, or values</source>
        <translation>De, ou valeurs</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Parameters that may vary</source>
        <translation>Paramètres qui peuvent varier</translation>
    </message>
    <message>
        <source>Tick a parameter and say how far it may go, or list its values with commas between them</source>
        <translation>Cochez un paramètre et dites jusqu&apos;où il peut aller, ou listez ses valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Of a grid: how many values; empty: as many as there is room for</source>
        <translation>Pour une grille : nombre de valeurs ; vide : autant que possible</translation>
    </message>
    <message>
        <source>Tick at least one parameter that may vary.</source>
        <translation>Cochez au moins un paramètre qui peut varier.</translation>
    </message>
    <message>
        <source>The sweep</source>
        <translation>Le balayage</translation>
    </message>
    <message>
        <source>Successive halving: the parameter that says how long a run trains</source>
        <translation>Successive halving : le paramètre qui dit combien de temps une exécution apprend</translation>
    </message>
    <message>
        <source>Smaller is better.</source>
        <translation>Plus petit est mieux.</translation>
    </message>
    <message>
        <source>Larger is better.</source>
        <translation>Plus grand est mieux.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. How long they take is not known: no earlier run of this recipe has finished.</source>
        <translation>%1. Leur durée n&apos;est pas connue : aucune exécution de cette recette n&apos;est encore terminée.</translation>
    </message>
    <message>
        <source>%1. Earlier runs took %2 on average, so about %3 in all.</source>
        <translation>%1. Les exécutions précédentes ont duré %2 en moyenne, soit environ %3 en tout.</translation>
    </message>
    <message>
        <source>Preparing the sweep</source>
        <translation>Préparation du balayage</translation>
    </message>
</context>
<context>
    <name>cairn::SweepModel</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n échouée</numerusform>
            <numerusform>%1, %n échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Meilleur jusqu&apos;ici</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>cairn::SweepPanel</name>
    <message>
        <source>A sweep tries many parameters for you.</source>
        <translation>Un balayage essaie de nombreux paramètres pour vous.</translation>
    </message>
    <message>
        <source>Say which parameters may vary and how far; Cairn starts a run for each choice and tells which is best.</source>
        <translation>Dites quels paramètres peuvent varier et jusqu&apos;où ; Cairn lance une exécution par choix et dit laquelle est la meilleure.</translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation>Nouveau balayage…</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Balayages</translation>
    </message>
    <message>
        <source>Try many parameters of a recipe</source>
        <translation>Essayer de nombreux paramètres d&apos;une recette</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Queue no more runs of this sweep; those that go on are left alone</source>
        <translation>Ne plus ajouter d&apos;exécutions de ce balayage ; celles en cours continuent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End the sweep and all of its runs</source>
        <translation>Terminer le balayage et toutes ses exécutions</translation>
    </message>
    <message>
        <source>Show its runs</source>
        <translation>Montrer ses exécutions</translation>
    </message>
    <message>
        <source>The runs of the sweep as one group of the table</source>
        <translation>Les exécutions du balayage comme un groupe de la table</translation>
    </message>
    <message>
        <source>Open best</source>
        <translation>Ouvrir la meilleure</translation>
    </message>
    <message>
        <source>Choose the best run so far in the table</source>
        <translation>Choisir la meilleure exécution dans la table</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Compare the runs of the sweep: which parameters matter</source>
        <translation>Comparer les exécutions du balayage : quels paramètres comptent</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>cairn::TableAppendDialog</name>
    <message>
        <source>Bring in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rows from a later file</source>
        <translation>Lignes d’un fichier ultérieur</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Rows are the same where they agree in the &amp;column</source>
        <translation>Les lignes sont les mêmes si elles concordent dans la &amp;colonne</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Comparaison de %1</translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln new row(s)</source>
        <translation>
            <numerusform>Ajouter la %Ln nouvelle ligne</numerusform>
            <numerusform>Ajouter les %Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the changes of %Ln row(s)</source>
        <translation>
            <numerusform>Reprendre les modifications de %Ln ligne</numerusform>
            <numerusform>Reprendre les modifications de %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Gone: %3. The same: %4.</source>
        <translation>Nouvelles : %1. Modifiées : %2. Disparues : %3. Identiques : %4.</translation>
    </message>
    <message>
        <source>Rows that are gone from the file stay in the table, with their labels.</source>
        <translation>Les lignes disparues du fichier restent dans la table, avec leurs étiquettes.</translation>
    </message>
    <message>
        <source>Changed in the columns %1.</source>
        <translation>Modifié dans les colonnes %1.</translation>
    </message>
    <message>
        <source>The table has no columns %1; they are left out.</source>
        <translation>La table n’a pas de colonnes %1 ; elles sont omises.</translation>
    </message>
    <message>
        <source>The file has no columns %1; new rows are empty there.</source>
        <translation>Le fichier n’a pas de colonnes %1 ; les nouvelles lignes y sont vides.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be taken as they are.</source>
        <translation>
            <numerusform>%Ln endroit n&apos;a pas pu être pris tel quel.</numerusform>
            <numerusform>%Ln endroits n&apos;ont pas pu être pris tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing rows into %1</source>
        <translation>Intégration de lignes dans %1</translation>
    </message>
    <message>
        <source>%1 new and %2 changed rows in %3.</source>
        <translation>%1 lignes nouvelles et %2 modifiées dans %3.</translation>
    </message>
</context>
<context>
    <name>cairn::TableBulkPanel</name>
    <message>
        <source>Label for all rows shown</source>
        <translation>Étiquette pour toutes les lignes montrées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One step: %1 takes it back.</source>
        <translation>Un seul geste : %1 le reprend.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>Give every row of the table the label</source>
        <translation>Donner l&apos;étiquette à chaque ligne de la table</translation>
    </message>
    <message>
        <source>Give every row that fits the filter the label</source>
        <translation>Donner l&apos;étiquette à chaque ligne qui passe le filtre</translation>
    </message>
    <message numerus="yes">
        <source>Take the label from %n row(s)</source>
        <translation>
            <numerusform>Retirer l&apos;étiquette de %n ligne</numerusform>
            <numerusform>Retirer l&apos;étiquette de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln row(s)</source>
        <translation>
            <numerusform>Étiqueter %Ln ligne</numerusform>
            <numerusform>Étiqueter %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place where this stands</source>
        <translation>Chaque passage où ceci se trouve</translation>
    </message>
    <message>
        <source>Text to mark</source>
        <translation>Texte à marquer</translation>
    </message>
</context>
<context>
    <name>cairn::TableColumnChoices</name>
    <message>
        <source>%1, will be imported</source>
        <translation>%1, sera importée</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, laissée de côté</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>cairn::TableColumnPanel</name>
    <message>
        <source>Add the column</source>
        <translation>Ajouter la colonne</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>benign, malignant</source>
        <translation>bénin, malin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Separate the answers with commas. The first gets the key 1, the second 2, and so on; more can be added at any time.</source>
        <translation>Séparez les réponses par des virgules. La première reçoit la touche 1, la deuxième 2, et ainsi de suite ; on peut en ajouter à tout moment.</translation>
    </message>
    <message>
        <source>Name of the label &amp;column</source>
        <translation>Nom de la &amp;colonne d&apos;étiquettes</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Réponses</translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation>Type d’étiquette</translation>
    </message>
    <message>
        <source>What a label of this column is</source>
        <translation>Ce qu’est une étiquette de cette colonne</translation>
    </message>
    <message>
        <source>Text of the column</source>
        <translation>Texte de la colonne</translation>
    </message>
    <message>
        <source>The column whose text is marked</source>
        <translation>La colonne dont le texte est marqué</translation>
    </message>
    <message>
        <source>The key 1 says yes, the key 2 no.</source>
        <translation>La touche 1 dit oui, la touche 2 non.</translation>
    </message>
    <message>
        <source>Type the label of a row and press Enter.</source>
        <translation>Tapez l’étiquette d’une ligne et appuyez sur Entrée.</translation>
    </message>
</context>
<context>
    <name>cairn::TableDeciding</name>
    <message>
        <source>Make a label column first: name it, and type the answers that the keys shall give.</source>
        <translation>Créez d&apos;abord une colonne d&apos;étiquettes : nommez-la et tapez les réponses que les touches donneront.</translation>
    </message>
    <message>
        <source>Rows are decided one by one in label columns with one answer, or with yes and no.</source>
        <translation>On décide ligne par ligne dans les colonnes d’étiquettes à une réponse, ou à oui et non.</translation>
    </message>
    <message>
        <source>Give the label column an answer first (+).</source>
        <translation>Donnez d’abord une réponse à la colonne d’étiquettes (+).</translation>
    </message>
    <message>
        <source>Every row shown has a label.</source>
        <translation>Chaque ligne montrée a une étiquette.</translation>
    </message>
    <message>
        <source>Only rows that you skipped are left.</source>
        <translation>Il ne reste que les lignes que vous avez passées.</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1 : %2 ?</translation>
    </message>
    <message>
        <source>Press the key of the right answer.</source>
        <translation>Appuyez sur la touche de la bonne réponse.</translation>
    </message>
    <message>
        <source>There is no decision to go back to.</source>
        <translation>Il n’y a pas de décision à laquelle revenir.</translation>
    </message>
</context>
<context>
    <name>cairn::TableDerived</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Which derived column</source>
        <translation>Quelle colonne dérivée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the derived column</source>
        <translation>Nom de la colonne dérivée</translation>
    </message>
    <message>
        <source>What it holds, for example price / area</source>
        <translation>Ce qu’elle contient, par exemple prix / surface</translation>
    </message>
    <message>
        <source>Expression of the derived column</source>
        <translation>Expression de la colonne dérivée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New derived column</source>
        <translation>Nouvelle colonne dérivée</translation>
    </message>
    <message>
        <source>Derive column</source>
        <translation>Dériver la colonne</translation>
    </message>
    <message>
        <source>Save column</source>
        <translation>Enregistrer la colonne</translation>
    </message>
    <message>
        <source>%1. The first rows: %2</source>
        <translation>%1. Les premières lignes : %2</translation>
    </message>
</context>
<context>
    <name>cairn::TableDialectBar</name>
    <message>
        <source>The &amp;first line holds the names</source>
        <translation>La &amp;première ligne contient les noms</translation>
    </message>
    <message>
        <source>&amp;Decimal comma (1,5)</source>
        <translation>&amp;Virgule décimale (1,5)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Character s&amp;et</source>
        <translation>C&amp;odage</translation>
    </message>
    <message>
        <source>The &amp;first row holds the names</source>
        <translation>La &amp;première ligne contient les noms</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>Ta&amp;ble in the file</source>
        <translation>Ta&amp;ble du fichier</translation>
    </message>
</context>
<context>
    <name>cairn::TableEditing</name>
    <message>
        <source>The first row is still being read. Try again in a moment.</source>
        <translation>La première ligne est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Choose cells in several rows of the table&apos;s own columns; the first one&apos;s value is filled into those below.</source>
        <translation>Choisissez des cellules dans plusieurs lignes des colonnes de la table ; la valeur de la première est recopiée dans les suivantes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 filled down %n row(s)</source>
        <translation>
            <numerusform>%1 recopié dans %n ligne</numerusform>
            <numerusform>%1 recopié dans %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; replaced in %n cell(s)</source>
        <translation>
            <numerusform>« %1 » remplacé dans %n cellule</numerusform>
            <numerusform>« %1 » remplacé dans %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced</source>
        <translation>
            <numerusform>%Ln cellule remplacée</numerusform>
            <numerusform>%Ln cellules remplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing cells</source>
        <translation>Modification des cellules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln cellule modifiée</numerusform>
            <numerusform>%Ln cellules modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened from here: %1</source>
        <translation>Seules les adresses web et de courriel s’ouvrent d’ici : %1</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse ?</translation>
    </message>
    <message>
        <source>%1

Your browser opens it, outside Cairn.</source>
        <translation>%1

Votre navigateur l&apos;ouvre, hors de Cairn.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>That is too much to paste into a table. Save it as a file and bring it in as rows.</source>
        <translation>C’est trop pour être collé dans une table. Enregistrez-le dans un fichier et importez-le comme lignes.</translation>
    </message>
    <message>
        <source>There are no copied cells to paste.</source>
        <translation>Il n’y a pas de cellules copiées à coller.</translation>
    </message>
    <message>
        <source>Choose the cell from which on to paste.</source>
        <translation>Choisissez la cellule à partir de laquelle coller.</translation>
    </message>
    <message>
        <source>Cells are pasted into the table&apos;s own columns. Choose a cell of one.</source>
        <translation>Les cellules se collent dans les colonnes propres de la table. Choisissez-y une cellule.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cellule collée</numerusform>
            <numerusform>%n cellules collées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) pasted</source>
        <translation>
            <numerusform>%Ln cellule collée</numerusform>
            <numerusform>%Ln cellules collées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied cell(s) did not fit and were left out.</source>
        <translation>
            <numerusform>%Ln cellule copiée ne convenait pas et a été laissée de côté.</numerusform>
            <numerusform>%Ln cellules copiées ne convenaient pas et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied cell(s) lie beyond the table&apos;s own rows and columns and were left out.</source>
        <translation>
            <numerusform>%Ln cellule copiée se trouve hors des lignes et colonnes propres de la table et a été laissée de côté.</numerusform>
            <numerusform>%Ln cellules copiées se trouvent hors des lignes et colonnes propres de la table et ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are shown</source>
        <translation>
            <numerusform>La %Ln ligne affichée</numerusform>
            <numerusform>Les %Ln lignes affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>La %Ln ligne</numerusform>
            <numerusform>Toutes les %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>Columns to write</source>
        <translation>Colonnes à écrire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>By &amp;whom, when and how labels were given</source>
        <translation>Par &amp;qui, quand et comment les étiquettes ont été données</translation>
    </message>
    <message>
        <source>What each r&amp;ule says</source>
        <translation>Ce que dit chaque &amp;règle</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>&amp;Byte order mark (Excel needs it)</source>
        <translation>&amp;Marque d’ordre des octets (nécessaire à Excel)</translation>
    </message>
    <message>
        <source>&amp;Decimal comma (1,5)</source>
        <translation>&amp;Virgule décimale (1,5)</translation>
    </message>
    <message>
        <source>&amp;Apostrophe before texts that would run as formulas</source>
        <translation>&amp;Apostrophe devant les textes pris pour des formules</translation>
    </message>
    <message>
        <source>Spreadsheets run a text that begins with =, +, - or @. With the apostrophe they show it; the text is then not quite the same.</source>
        <translation>Les tableurs exécutent un texte qui commence par =, +, - ou @. Avec l’apostrophe, ils l’affichent ; le texte n’est alors plus tout à fait le même.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Character s&amp;et</source>
        <translation>C&amp;odage</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Predictions of</source>
        <translation>&amp;Prédictions de</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 colonnes sur %2</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter la table</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1.</numerusform>
            <numerusform>%Ln lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cairn::TableFactsDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>A feature: models may learn from it</source>
        <translation>Caractéristique : les modèles peuvent en apprendre</translation>
    </message>
    <message>
        <source>An id: it names the row</source>
        <translation>Identifiant : il nomme la ligne</translation>
    </message>
    <message>
        <source>Ignored: models do not see it</source>
        <translation>Ignorée : les modèles ne la voient pas</translation>
    </message>
    <message>
        <source>mm, kg, °C</source>
        <translation>mm, kg, °C</translation>
    </message>
    <message>
        <source>-999, unknown</source>
        <translation>-999, inconnu</translation>
    </message>
    <message>
        <source>Separated by commas. Cells with these values become empty.</source>
        <translation>Séparées par des virgules. Les cellules ayant ces valeurs deviennent vides.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Used as</source>
        <translation>&amp;Utilisée comme</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>U&amp;nité</translation>
    </message>
    <message>
        <source>Means &amp;missing</source>
        <translation>Signifie &amp;manquant</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Looking at the cells…</source>
        <translation>Examen des cellules…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold a value that means missing and become empty.</source>
        <translation>
            <numerusform>%Ln cellule contient une valeur qui signifie manquant et devient vide.</numerusform>
            <numerusform>%Ln cellules contiennent une valeur qui signifie manquant et deviennent vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) do not fit the type and become empty, such as %1.</source>
        <translation>
            <numerusform>%Ln cellule ne correspond pas au type et devient vide : %1.</numerusform>
            <numerusform>%Ln cellules ne correspondent pas au type et deviennent vides, par exemple %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is written anew for this. It cannot be undone, and neither can earlier changes of this table&apos;s cells.</source>
        <translation>Pour cela, la table est réécrite. Cela ne peut pas être annulé, et les modifications antérieures des cellules de cette table non plus.</translation>
    </message>
    <message>
        <source>Changing the column %1</source>
        <translation>Modification de la colonne %1</translation>
    </message>
</context>
<context>
    <name>cairn::TableFinder</name>
    <message>
        <source>Narrow down</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>Finds words in all text columns; words in &quot;quotes&quot; stand side by side</source>
        <translation>Trouve des mots dans toutes les colonnes de texte ; les mots entre &quot;guillemets&quot; se suivent</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Préparation de la recherche</translation>
    </message>
</context>
<context>
    <name>cairn::TableImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Importer une table</translation>
    </message>
    <message>
        <source>Name of the &amp;table</source>
        <translation>Nom de la &amp;table</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l&apos;import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 colonnes sur %2</translation>
    </message>
    <message>
        <source>%1 columns are chosen, and a table holds at most %2. Leave some out.</source>
        <translation>%1 colonnes sont choisies, et une table en contient au plus %2. Laissez-en de côté.</translation>
    </message>
    <message>
        <source>The file has %1 columns, and a table holds at most %2: the first ones are chosen. Change the choice as you need.</source>
        <translation>Le fichier a %1 colonnes, et une table en contient au plus %2 : les premières sont choisies. Changez le choix au besoin.</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l&apos;import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported as %1.</source>
        <translation>
            <numerusform>%Ln ligne importée comme %1.</numerusform>
            <numerusform>%Ln lignes importées comme %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be taken as they are.</source>
        <translation>
            <numerusform>%Ln endroit n&apos;a pas pu être pris tel quel.</numerusform>
            <numerusform>%Ln endroits n&apos;ont pas pu être pris tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premiers sont listés.</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>L’ensemble</translation>
    </message>
</context>
<context>
    <name>cairn::TableOpinionPanel</name>
    <message>
        <source>&amp;Give a second opinion myself, without seeing the agreed labels</source>
        <translation>&amp;Donner moi-même un second avis, sans voir les étiquettes retenues</translation>
    </message>
    <message>
        <source>Keep the agreed label  Q</source>
        <translation>Garder la retenue  Q</translation>
    </message>
    <message>
        <source>Take the other  W</source>
        <translation>Prendre l’autre  W</translation>
    </message>
    <message>
        <source>Whose opinion</source>
        <translation>L’avis de qui</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 for full agreement, 0 for what chance alone gives</source>
        <translation>Kappa de Cohen : 1 pour un accord total, 0 pour ce que donne le seul hasard</translation>
    </message>
    <message>
        <source>Settle the chosen rows as the agreed label says (Q)</source>
        <translation>Trancher les lignes choisies comme le dit l’étiquette retenue (Q)</translation>
    </message>
    <message>
        <source>Settle the chosen rows as the other opinion says (W)</source>
        <translation>Trancher les lignes choisies comme le dit l’autre avis (W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Opinion of</source>
        <translation>&amp;Avis de</translation>
    </message>
    <message>
        <source>%1 (%2 labels)</source>
        <translation>%1 (%2 étiquettes)</translation>
    </message>
    <message>
        <source>Nobody has given a second opinion on this column yet. Give one yourself, or merge a colleague&apos;s copy of the project.</source>
        <translation>Personne n’a encore donné de second avis sur cette colonne. Donnez-en un vous-même, ou fusionnez la copie du projet d’un collègue.</translation>
    </message>
    <message>
        <source>No row has both labels yet.</source>
        <translation>Aucune ligne n’a encore les deux étiquettes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) labelled by both: %1 % the same</source>
        <translation>
            <numerusform>%Ln ligne étiquetée par les deux : %1 % identiques</numerusform>
            <numerusform>%Ln lignes étiquetées par les deux : %1 % identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>, kappa %1</source>
        <translation>, kappa %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open difference(s)</source>
        <translation>
            <numerusform>Montrer %Ln différence ouverte</numerusform>
            <numerusform>Montrer %Ln différences ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::TableOpinions</name>
    <message>
        <source>second opinion</source>
        <translation>second avis</translation>
    </message>
    <message>
        <source>Both say the same of these rows, or they are settled.</source>
        <translation>Les deux disent la même chose de ces lignes, ou elles sont tranchées.</translation>
    </message>
</context>
<context>
    <name>cairn::TablePredictions</name>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Show beside the labels what a model says of each row</source>
        <translation>Montrer à côté des étiquettes ce qu’un modèle dit de chaque ligne</translation>
    </message>
    <message>
        <source>No predictions</source>
        <translation>Aucune prédiction</translation>
    </message>
    <message>
        <source>A column for each class</source>
        <translation>Une colonne par classe</translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation>Les moins sûres d’abord</translation>
    </message>
    <message>
        <source>The strongest disagreement with the label first</source>
        <translation>Le plus fort désaccord avec l’étiquette d’abord</translation>
    </message>
    <message>
        <source>Only rows whose label the model contradicts</source>
        <translation>Seulement les lignes dont le modèle contredit l’étiquette</translation>
    </message>
    <message>
        <source>Only models of the recipe table-boost can say why.</source>
        <translation>Seuls les modèles de la recette table-boost peuvent dire pourquoi.</translation>
    </message>
</context>
<context>
    <name>cairn::TablePreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cairn::TableReplacePanel</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Cellule entière</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>In which column</source>
        <translation>Dans quelle colonne</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>Dans quelles lignes</translation>
    </message>
    <message>
        <source>in the filtered rows</source>
        <translation>dans les lignes filtrées</translation>
    </message>
    <message>
        <source>in the selected rows</source>
        <translation>dans les lignes sélectionnées</translation>
    </message>
    <message>
        <source>in the whole table</source>
        <translation>dans toute la table</translation>
    </message>
    <message>
        <source>\1 in the replacement stands for the first bracket</source>
        <translation>\1 dans le remplacement désigne la première parenthèse</translation>
    </message>
    <message>
        <source>Only cells that are this and nothing else; with nothing to find: missing values</source>
        <translation>Seulement les cellules qui sont cela et rien d’autre ; sans texte : les valeurs manquantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>in all columns</source>
        <translation>dans toutes les colonnes</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln cell(s)</source>
        <translation>
            <numerusform>Remplacer dans %Ln cellule</numerusform>
            <numerusform>Remplacer dans %Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>For example &quot;%1&quot; becomes &quot;%2&quot;.</source>
        <translation>Par exemple, « %1 » devient « %2 ».</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Rien n’est trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln cellule reste inchangée :</numerusform>
            <numerusform>%Ln cellules restent inchangées :</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as are replaced at once; do it again for the others.</source>
        <translation>C’est le maximum remplacé d’un coup ; recommencez pour les autres.</translation>
    </message>
</context>
<context>
    <name>cairn::TableRules</name>
    <message>
        <source>No other rule votes for something else.</source>
        <translation>Aucune autre règle ne vote pour autre chose.</translation>
    </message>
    <message>
        <source>These are the first %1 of the rows that would change.</source>
        <translation>Voici les %1 premières lignes qui changeraient.</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>Règles pour %1</translation>
    </message>
    <message>
        <source>Votes on %1 rows (%2), with others on %3, against others on %4.</source>
        <translation>Vote sur %1 lignes (%2), avec d’autres sur %3, contre d’autres sur %4.</translation>
    </message>
    <message>
        <source>Right on %1 of %2 labelled rows: %3 to %4.</source>
        <translation>Juste sur %1 des %2 lignes étiquetées : %3 à %4.</translation>
    </message>
    <message>
        <source>None of these rows has been labelled by a person yet.</source>
        <translation>Aucune de ces lignes n’a encore été étiquetée par une personne.</translation>
    </message>
    <message>
        <source>With it: %1 new labels, %2 changed, %3 withdrawn.</source>
        <translation>Avec elle : %1 nouvelles étiquettes, %2 changées, %3 retirées.</translation>
    </message>
    <message>
        <source>Labels are being written…</source>
        <translation>Les étiquettes sont en cours d’écriture…</translation>
    </message>
    <message>
        <source>The rules are being asked…</source>
        <translation>Les règles sont interrogées…</translation>
    </message>
    <message>
        <source>Drafts: %1 new labels, %2 changed, %3 withdrawn; %4 rows in conflict, %5 without an answer, %6 keep the label they have.</source>
        <translation>Brouillons : %1 nouvelles étiquettes, %2 changées, %3 retirées ; %4 lignes en conflit, %5 sans réponse, %6 gardent leur étiquette.</translation>
    </message>
    <message>
        <source>Labelled rows are being compared…</source>
        <translation>Les lignes étiquetées sont comparées…</translation>
    </message>
    <message>
        <source>No condition tells the labels apart better than guessing.</source>
        <translation>Aucune condition ne distingue les étiquettes mieux que le hasard.</translation>
    </message>
    <message>
        <source>Precision is measured on labelled rows that the suggestions were not learned from. Double-click one to see its rows.</source>
        <translation>La précision est mesurée sur des lignes étiquetées dont les suggestions n’ont pas été apprises. Double-cliquez pour voir les lignes.</translation>
    </message>
    <message>
        <source>Labelling by rules</source>
        <translation>Étiquetage par règles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) labelled by rules</source>
        <translation>
            <numerusform>%Ln ligne étiquetée par des règles</numerusform>
            <numerusform>%Ln lignes étiquetées par des règles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::TablesPage</name>
    <message>
        <source>Row before</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Next row without a label</source>
        <translation>Prochaine ligne sans étiquette</translation>
    </message>
    <message>
        <source>Skip rows that have a label</source>
        <translation>Sauter les lignes étiquetées</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Filter again</source>
        <translation>Filtrer à nouveau</translation>
    </message>
    <message>
        <source>New label column…</source>
        <translation>Nouvelle colonne d&apos;étiquettes…</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>Label all filtered rows…</source>
        <translation>Étiqueter toutes les lignes filtrées…</translation>
    </message>
    <message>
        <source>Show the whole row</source>
        <translation>Montrer la ligne entière</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Montrer toutes les colonnes</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer une table…</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Pas d&apos;étiquette</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Seulement les lignes avec cette valeur</translation>
    </message>
    <message>
        <source>Only rows with another value</source>
        <translation>Seulement les lignes avec une autre valeur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with column names</source>
        <translation>Copier avec les noms de colonnes</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <translation>Montrer seulement ces lignes</translation>
    </message>
    <message>
        <source>One key lower</source>
        <translation>Une touche plus bas</translation>
    </message>
    <message>
        <source>One key higher</source>
        <translation>Une touche plus haut</translation>
    </message>
    <message>
        <source>Take this answer off the keys</source>
        <translation>Enlever cette réponse des touches</translation>
    </message>
    <message>
        <source>Make a label column first: name it, and type the answers that the keys shall give.</source>
        <translation>Créez d&apos;abord une colonne d&apos;étiquettes : nommez-la et tapez les réponses que les touches donneront.</translation>
    </message>
    <message>
        <source>No answer has the key %1. Press + to add one.</source>
        <translation>Aucune réponse n&apos;a la touche %1. Appuyez sur + pour en ajouter une.</translation>
    </message>
    <message>
        <source>Labelling rows</source>
        <translation>Étiquetage des lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) taken away</source>
        <translation>
            <numerusform>%Ln étiquette retirée</numerusform>
            <numerusform>%Ln étiquettes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) labelled %1</source>
        <translation>
            <numerusform>%Ln ligne étiquetée %1</numerusform>
            <numerusform>%Ln lignes étiquetées %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This was the last row.</source>
        <translation>C&apos;était la dernière ligne.</translation>
    </message>
    <message>
        <source>Every row shown has a label.</source>
        <translation>Chaque ligne montrée a une étiquette.</translation>
    </message>
    <message>
        <source>The answer %1 is there already.</source>
        <translation>La réponse %1 est déjà là.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Cette table n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>Aucune ligne ne passe le filtre.</translation>
    </message>
    <message>
        <source>Only the first %1 rows are shown. A filter brings the others into view.</source>
        <translation>Seules les %1 premières lignes sont montrées. Un filtre fait voir les autres.</translation>
    </message>
    <message>
        <source>Label all rows…</source>
        <translation>Étiqueter toutes les lignes…</translation>
    </message>
    <message>
        <source>Here you label the rows of tables.</source>
        <translation>Ici, vous étiquetez les lignes de tables.</translation>
    </message>
    <message>
        <source>Bring in a CSV or TSV file to begin, or drop it anywhere on this page.</source>
        <translation>Pour commencer, apportez un fichier CSV ou TSV, ou déposez-le sur cette page.</translation>
    </message>
    <message>
        <source>Try it with the sample table</source>
        <translation>Essayer avec la table d&apos;exemple</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation>Quelle table est montrée</translation>
    </message>
    <message>
        <source>&amp;Label column</source>
        <translation>&amp;Colonne d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Into which column the keys write</source>
        <translation>Dans quelle colonne les touches écrivent</translation>
    </message>
    <message>
        <source>Give every row that is shown the same label, as one step</source>
        <translation>Donner la même étiquette à chaque ligne montrée, en un seul geste</translation>
    </message>
    <message>
        <source>To label rows, make a label column: name it, and type the answers you want to choose from.</source>
        <translation>Pour étiqueter des lignes, créez une colonne d&apos;étiquettes : nommez-la et tapez les réponses au choix.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard, which takes up to %2. Filter first, or choose fewer rows.</source>
        <translation>%1 lignes, c&apos;est trop pour le presse-papiers, qui en prend jusqu&apos;à %2. Filtrez d&apos;abord ou choisissez moins de lignes.</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%1 étiquetées sur %2</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 lignes, %2 colonnes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Derived column…</source>
        <translation>Colonne dérivée…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>New rule from the filter…</source>
        <translation>Nouvelle règle à partir du filtre…</translation>
    </message>
    <message>
        <source>About this column…</source>
        <translation>À propos de cette colonne…</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <source>Distributions in the header</source>
        <translation>Distributions dans l’en-tête</translation>
    </message>
    <message>
        <source>Only the table</source>
        <translation>La table seule</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Change the label column…</source>
        <translation>Modifier la colonne d’étiquettes…</translation>
    </message>
    <message>
        <source>Decide row by row</source>
        <translation>Décider ligne par ligne</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Second avis…</translation>
    </message>
    <message>
        <source>Settle: keep the agreed label</source>
        <translation>Trancher : garder l’étiquette retenue</translation>
    </message>
    <message>
        <source>Settle: take the other label</source>
        <translation>Trancher : prendre l’autre étiquette</translation>
    </message>
    <message>
        <source>Mark parts of the text</source>
        <translation>Marquer des passages du texte</translation>
    </message>
    <message>
        <source>Changing the label column</source>
        <translation>Modification de la colonne d’étiquettes</translation>
    </message>
    <message>
        <source>Removing the label column</source>
        <translation>Retrait de la colonne d’étiquettes</translation>
    </message>
    <message>
        <source>Paste as a new table…</source>
        <translation>Coller comme nouvelle table…</translation>
    </message>
    <message>
        <source>Bring in rows from a later file…</source>
        <translation>Intégrer les lignes d’un fichier ultérieur…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Rows from a later file</source>
        <translation>Lignes d’un fichier ultérieur</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tables (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose a cell of one of the table&apos;s own columns first.</source>
        <translation>Choisissez d’abord une cellule d’une des colonnes propres de la table.</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>Narrow down by values</source>
        <translation>Restreindre par valeurs</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Cluster similar values…</source>
        <translation>Regrouper les valeurs semblables…</translation>
    </message>
    <message>
        <source>Find duplicate rows…</source>
        <translation>Chercher les lignes en double…</translation>
    </message>
    <message>
        <source>Find outliers…</source>
        <translation>Chercher les valeurs aberrantes…</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Tirer un échantillon…</translation>
    </message>
    <message>
        <source>Make an index…</source>
        <translation>Créer un index…</translation>
    </message>
    <message>
        <source>Select the part of the text that you mean, at the right, then press its key. S leads there.</source>
        <translation>Sélectionnez à droite le passage voulu, puis appuyez sur sa touche. S y mène.</translation>
    </message>
    <message>
        <source>A number, then Enter</source>
        <translation>Un nombre, puis Entrée</translation>
    </message>
    <message>
        <source>A text, then Enter</source>
        <translation>Un texte, puis Entrée</translation>
    </message>
    <message>
        <source>Change the label column</source>
        <translation>Modifier la colonne d’étiquettes</translation>
    </message>
    <message>
        <source>Change the label column: its name, kind, answers and colours</source>
        <translation>Modifier la colonne d’étiquettes : nom, type, réponses et couleurs</translation>
    </message>
    <message>
        <source>Conditions that label rows (U)</source>
        <translation>Conditions qui étiquettent des lignes (U)</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Coller des cellules</translation>
    </message>
</context>
<context>
    <name>cairn::TaskBadge</name>
    <message>
        <source>%1: %2</source>
        <comment>task: how far it is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a task and its progress, and how many others run</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Background tasks</source>
        <translation>Tâches en arrière-plan</translation>
    </message>
</context>
<context>
    <name>cairn::TaskList</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Nothing is running in the background.</source>
        <translation>Rien ne tourne en arrière-plan.</translation>
    </message>
</context>
<context>
    <name>cairn::ThresholdBar</name>
    <message>
        <source>Cost of saying it where it is not so</source>
        <translation>Coût de le dire quand ce n’est pas le cas</translation>
    </message>
    <message>
        <source>Cost of not saying it where it is so</source>
        <translation>Coût de ne pas le dire quand c’est le cas</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Where it costs least</source>
        <translation>Au moindre coût</translation>
    </message>
    <message>
        <source>False alarm costs</source>
        <translation>Fausse alerte coûte</translation>
    </message>
    <message>
        <source>a miss costs</source>
        <translation>un oubli coûte</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 missed, %4 false alarms; precision %5, recall %6, F1 %7; cost %8</source>
        <translation>%1 : %2 trouvés, %3 oubliés, %4 fausses alertes ; précision %5, rappel %6, F1 %7 ; coût %8</translation>
    </message>
</context>
<context>
    <name>cairn::TonePanel</name>
    <message>
        <source>Light and colours of the view</source>
        <translation>Lumière et couleurs de la vue</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Luminosité</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Contraste</translation>
    </message>
    <message>
        <source>&amp;Gamma</source>
        <translation>&amp;Gamma</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Red only</source>
        <translation>Rouge seul</translation>
    </message>
    <message>
        <source>Green only</source>
        <translation>Vert seul</translation>
    </message>
    <message>
        <source>Blue only</source>
        <translation>Bleu seul</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>C&amp;anaux</translation>
    </message>
    <message>
        <source>&amp;False colours</source>
        <translation>&amp;Fausses couleurs</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>From the darkest half percent to the brightest half percent of the pixels</source>
        <translation>Du demi pour cent des pixels les plus sombres au demi pour cent des plus clairs</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Show the picture as it was taken</source>
        <translation>Montrer l&apos;image telle que prise</translation>
    </message>
</context>
<context>
    <name>cairn::TrackingServer</name>
    <message>
        <source>No port on this computer could be listened on: %1.</source>
        <translation>Impossible d&apos;écouter sur un port de cet ordinateur : %1.</translation>
    </message>
    <message>
        <source>Too many requests: at most %1 a second are answered. Try again in a moment.</source>
        <translation>Trop de requêtes : au plus %1 par seconde reçoivent une réponse. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Only programs of this computer are answered, under the address http://127.0.0.1:%1.</source>
        <translation>Seuls les programmes de cet ordinateur reçoivent une réponse, à l&apos;adresse http://127.0.0.1:%1.</translation>
    </message>
    <message>
        <source>Pages of the web are not answered.</source>
        <translation>Les pages web ne reçoivent pas de réponse.</translation>
    </message>
    <message>
        <source>The request&apos;s address cannot be understood.</source>
        <translation>L&apos;adresse de la requête n&apos;est pas compréhensible.</translation>
    </message>
    <message>
        <source>Too many requests with a wrong token. Try again in a moment.</source>
        <translation>Trop de requêtes avec un mauvais jeton. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The token is not this project&apos;s. Set MLFLOW_TRACKING_TOKEN as &quot;cairn serve&quot; shows it.</source>
        <translation>Le jeton n&apos;est pas celui de ce projet. Définissez MLFLOW_TRACKING_TOKEN comme « cairn serve » l&apos;indique.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB are taken.</source>
        <translation>La requête est trop grande : au plus %1 Mo sont acceptés.</translation>
    </message>
</context>
<context>
    <name>cairn::TrustDialog</name>
    <message>
        <source>What this project would start</source>
        <translation>Ce que ce projet lancerait</translation>
    </message>
    <message>
        <source>These recipes came with the project. Their programs may do everything that you may do. Look at them, and trust them only if you know where the project comes from.</source>
        <translation>Ces recettes viennent avec le projet. Leurs programmes peuvent faire tout ce que vous pouvez. Regardez-les et ne leur faites confiance que si vous savez d&apos;où vient le projet.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Lance</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Recipes of the project</source>
        <translation>Recettes du projet</translation>
    </message>
    <message>
        <source>the line that you give it</source>
        <translation>la ligne que vous donnez</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Nothing of this project is started; everything else works</source>
        <translation>Rien de ce projet n&apos;est lancé ; tout le reste fonctionne</translation>
    </message>
    <message>
        <source>Trust these</source>
        <translation>Faire confiance</translation>
    </message>
    <message>
        <source>They may run on this computer, as long as they stay as they are now</source>
        <translation>Elles peuvent tourner sur cet ordinateur tant qu&apos;elles restent telles quelles</translation>
    </message>
</context>
<context>
    <name>cairn::VerdictPanel</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>The same items are drawn anew 2,000 times, both runs are judged on each drawing, and the interval holds the middle 95 % of the differences (paired bootstrap, Efron 1979).</source>
        <translation>Les mêmes éléments sont retirés 2 000 fois, les deux exécutions sont jugées à chaque tirage, et l’intervalle contient les 95 % centraux des différences (bootstrap apparié, Efron 1979).</translation>
    </message>
    <message>
        <source>Items that belong together are drawn together, 2,000 times; both runs are judged on each drawing, and the interval holds the middle 95 % of the differences (cluster bootstrap).</source>
        <translation>Les éléments qui vont ensemble sont tirés ensemble, 2 000 fois ; les deux exécutions sont jugées à chaque tirage, et l’intervalle contient les 95 % centraux des différences (bootstrap par grappes).</translation>
    </message>
    <message>
        <source>The difference of two areas under the ROC curve on the same items, with the variance of DeLong, DeLong and Clarke-Pearson (1988).</source>
        <translation>La différence de deux aires sous la courbe ROC sur les mêmes éléments, avec la variance de DeLong, DeLong et Clarke-Pearson (1988).</translation>
    </message>
    <message>
        <source>Both recipes were run with several seeds; their means are compared with Welch&apos;s t-test (1947), which lets their spreads differ.</source>
        <translation>Les deux recettes ont tourné avec plusieurs graines ; leurs moyennes sont comparées par le test t de Welch (1947), qui admet des dispersions différentes.</translation>
    </message>
    <message>
        <source>Both recipes were run with many seeds; the seeds of each are drawn anew 2,000 times.</source>
        <translation>Les deux recettes ont tourné avec beaucoup de graines ; les graines de chacune sont retirées 2 000 fois.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test on the items that changed: %1 got right, %2 got wrong, p = %3 (%4).</source>
        <translation>Test de McNemar sur les éléments qui ont changé : %1 devenus justes, %2 devenus faux, p = %3 (%4).</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>chi-squared with Edwards&apos; correction</source>
        <translation>khi-deux avec correction d’Edwards</translation>
    </message>
    <message>
        <source>Several runs are held against the first: Holm&apos;s correction makes p = %1 of %2.</source>
        <translation>Plusieurs exécutions sont comparées à la première : la correction de Holm fait p = %1 de %2.</translation>
    </message>
    <message>
        <source>A run is called better only where the interval leaves out 0, there are at least %1 items or groups, and the tests agree.</source>
        <translation>Une exécution n’est dite meilleure que si l’intervalle exclut 0, s’il y a au moins %1 éléments ou groupes, et si les tests concordent.</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 est meilleure</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>How was this found?</source>
        <translation>Comment est-ce établi ?</translation>
    </message>
    <message>
        <source>The difference by each measure</source>
        <translation>La différence selon chaque mesure</translation>
    </message>
    <message>
        <source>The answers are being compared…</source>
        <translation>Comparaison des réponses…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>So</source>
        <translation>Donc</translation>
    </message>
    <message>
        <source>%1 and %2 seeds</source>
        <translation>%1 et %2 graines</translation>
    </message>
    <message>
        <source>%1 over seeds</source>
        <translation>%1 sur les graines</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Both runs answered the same folds of a cross-validation. Their training parts overlap, so the t-test over the folds takes a larger variance (corrected resampled t-test, Nadeau and Bengio 2003).</source>
        <translation>Les deux exécutions ont répondu aux mêmes blocs d&apos;une validation croisée. Leurs parties d&apos;apprentissage se recouvrent ; le test t sur les blocs prend donc une variance plus grande (test t corrigé, Nadeau et Bengio 2003).</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over folds</source>
        <translation>%1 sur les blocs</translation>
    </message>
</context>
<context>
    <name>cairn::WandTool</name>
    <message>
        <source>Tolerance %1: drag right for more, left for less, Esc cancels</source>
        <translation>Tolérance %1 : glisser à droite pour plus, à gauche pour moins, Échap annule</translation>
    </message>
    <message>
        <source>Press on a colour and drag; Shift adds to the selected shape, Alt takes away</source>
        <translation>Appuyez sur une couleur et glissez ; Maj ajoute à la forme choisie, Alt enlève</translation>
    </message>
</context>
<context>
    <name>cairn::WelcomePage</name>
    <message>
        <source>Projects that you open appear here.</source>
        <translation>Les projets que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>Label images and tables, train models on exactly these labels, and see what helped. All on this computer.</source>
        <translation>Étiqueter des images et des tables, entraîner des modèles sur exactement ces étiquettes, et voir ce qui a aidé. Tout sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>A small project to try everything with: microscope fields and a table, partly labelled</source>
        <translation>Un petit projet pour tout essayer : des champs de microscope et une table, étiquetés en partie</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>cairn::WhereChoice</name>
    <message>
        <source>Where the run goes on</source>
        <translation>Où l’exécution a lieu</translation>
    </message>
    <message>
        <source>cpus=4,mem=8G,gpus=1,time=2:00:00</source>
        <translation>cpus=4,mem=8G,gpus=1,time=2:00:00</translation>
    </message>
    <message>
        <source>Resources asked from Slurm</source>
        <translation>Ressources demandées à Slurm</translation>
    </message>
    <message>
        <source>What the job asks Slurm for: cpus, mem, gpus, time, partition, account, qos. Empty: what the cluster gives by default. Before the time is over the program is asked to save and end.</source>
        <translation>Ce que la tâche demande à Slurm : cpus, mem, gpus, time, partition, account, qos. Vide : ce que le cluster donne par défaut. Avant la fin du temps, il est demandé au programme d’enregistrer et de se terminer.</translation>
    </message>
    <message>
        <source>Add, test or remove clusters and other computers</source>
        <translation>Ajouter, tester ou retirer des clusters et d’autres ordinateurs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Slurm on this computer</source>
        <translation>Slurm sur cet ordinateur</translation>
    </message>
    <message>
        <source>Send the run to %1?</source>
        <translation>Envoyer l’exécution à %1 ?</translation>
    </message>
    <message>
        <source>This machine came with the project: %1. The run&apos;s program, code and data are brought there. You are asked once.</source>
        <translation>Cette machine est venue avec le projet : %1. Le programme, le code et les données de l’exécution y sont apportés. La question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
</context>
<context>
    <name>cairn::WhyPane</name>
    <message>
        <source>Labelled rows most like it</source>
        <translation>Lignes étiquetées les plus semblables</translation>
    </message>
    <message>
        <source>Double-click to go to the row</source>
        <translation>Double-cliquez pour aller à la ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The model says %1.</source>
        <translation>Le modèle dit %1.</translation>
    </message>
    <message>
        <source>From %1, each column adds to the number or takes from it.</source>
        <translation>À partir de %1, chaque colonne augmente ou diminue le nombre.</translation>
    </message>
    <message>
        <source>To the right: what speaks for %1, in log-odds.</source>
        <translation>Vers la droite : ce qui parle pour %1, en log-cotes.</translation>
    </message>
    <message>
        <source>Row %1: %2, %3 % alike</source>
        <translation>Ligne %1 : %2, semblable à %3 %</translation>
    </message>
</context>
<context>
    <name>cairn::WorkerLoop</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1 : %2</translation>
    </message>
</context>
<context>
    <name>cairn::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What is in the project, and bringing in more (Ctrl+1)</source>
        <translation>Ce qu&apos;il y a dans le projet, et en apporter (Ctrl+1)</translation>
    </message>
    <message>
        <source>Label images (Ctrl+2)</source>
        <translation>Étiqueter des images (Ctrl+2)</translation>
    </message>
    <message>
        <source>Label table rows (Ctrl+3)</source>
        <translation>Étiqueter des lignes de table (Ctrl+3)</translation>
    </message>
    <message>
        <source>Train, and watch the curves (Ctrl+4)</source>
        <translation>Entraîner et suivre les courbes (Ctrl+4)</translation>
    </message>
    <message>
        <source>Compare runs (Ctrl+5)</source>
        <translation>Comparer des exécutions (Ctrl+5)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
</context>
</TS>
