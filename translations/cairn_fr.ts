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
        <source>&quot;%1&quot; is no type of column. There are text, integer, real, boolean, datetime and category.</source>
        <translation>« %1 » n&apos;est pas un type de colonne. Il y a text, integer, real, boolean, datetime et category.</translation>
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
        <source>Step</source>
        <translation>Pas</translation>
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
        <translation>Essais</translation>
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
        <translation>Cet essai n&apos;a pas de prédictions.</translation>
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
        <translation>Aucun essai.</translation>
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
        <translation>Essai %1, %2 : %3</translation>
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
        <translation>Dites --model FICHIER.onnx ou --run ESSAI, mais pas les deux.</translation>
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
            <numerusform>Essai %1, %2 : %3 prédictions sur %n image.</numerusform>
            <numerusform>Essai %1, %2 : %3 prédictions sur %n images.</numerusform>
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
        <translation>Un essai sans instantané n&apos;a pas d&apos;étiquettes à comparer.</translation>
    </message>
    <message>
        <source>The snapshots %1 and %2 hold different kinds of labels, so they cannot be compared.</source>
        <translation>Les instantanés %1 et %2 contiennent des étiquettes différentes et ne se comparent pas.</translation>
    </message>
    <message>
        <source>There is no run to compare; name at least one.</source>
        <translation>Il n&apos;y a pas d&apos;essai à comparer ; nommez-en au moins un.</translation>
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
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tables (*.csv *.tsv *.tab *.txt)</translation>
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
        <translation>Choisissez un essai dont les prédictions disent ce qui est incertain.</translation>
    </message>
    <message>
        <source>Choose two runs or more to see where they disagree.</source>
        <translation>Choisissez deux essais ou plus pour voir où ils se contredisent.</translation>
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
    <name>LocalExecutor</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n&apos;y a pas d&apos;essai %1.</translation>
    </message>
    <message>
        <source>The run could not be started. %1</source>
        <translation>L&apos;essai n&apos;a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>The run could not be started: %1 cannot be run (%2).</source>
        <translation>L&apos;essai n&apos;a pas pu démarrer : %1 ne peut pas être exécuté (%2).</translation>
    </message>
    <message>
        <source>The run&apos;s supervisor ended before it could begin.</source>
        <translation>Le surveillant de l&apos;essai s&apos;est arrêté avant de commencer.</translation>
    </message>
    <message>
        <source>The run&apos;s folder %1 is gone, and with it what became of the run.</source>
        <translation>Le dossier %1 de l&apos;essai a disparu, et avec lui ce que l&apos;essai est devenu.</translation>
    </message>
    <message>
        <source>The run was asked to stop. Its supervisor was gone, so its exit status is unknown.</source>
        <translation>L&apos;essai devait s&apos;arrêter. Son surveillant n&apos;était plus là, sa fin est donc inconnue.</translation>
    </message>
    <message>
        <source>The program has ended while its supervisor was gone, so its exit status is unknown.</source>
        <translation>Le programme s&apos;est terminé sans son surveillant, sa fin est donc inconnue.</translation>
    </message>
    <message>
        <source>The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here.</source>
        <translation>L&apos;essai a été mis en file par quelqu&apos;un d&apos;autre ou sur un autre ordinateur ; son programme n&apos;a donc pas été lancé. Remettez-le en file pour l&apos;exécuter ici.</translation>
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
            <numerusform>%n élément laissé de côté : dans la partie de test d&apos;un seul essai.</numerusform>
            <numerusform>%n éléments laissés de côté : dans la partie de test d&apos;un seul essai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: one of the runs says nothing of them.</source>
        <translation>
            <numerusform>%n élément laissé de côté : un des essais n&apos;en dit rien.</numerusform>
            <numerusform>%n éléments laissés de côté : un des essais n&apos;en dit rien.</numerusform>
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
        <translation>Les essais %1 et %2 n&apos;ont en commun aucune image de test où les deux ont cherché des formes.</translation>
    </message>
    <message>
        <source>The run %1 has no snapshot, so there are no labels to hold its answers against.</source>
        <translation>L&apos;essai %1 n&apos;a pas d&apos;instantané, donc pas d&apos;étiquettes auxquelles comparer ses réponses.</translation>
    </message>
    <message>
        <source>The runs learnt different things (snapshots %1 and %2), so their answers cannot be compared.</source>
        <translation>Les essais ont appris des choses différentes (instantanés %1 et %2) ; leurs réponses ne se comparent pas.</translation>
    </message>
    <message>
        <source>The runs give different kinds of answers, so these cannot be compared.</source>
        <translation>Les essais donnent des genres de réponses différents, qui ne se comparent pas.</translation>
    </message>
    <message>
        <source>The runs %1 and %2 have no tested item with the same label in common.</source>
        <translation>Les essais %1 et %2 n&apos;ont en commun aucun élément de test avec la même étiquette.</translation>
    </message>
    <message>
        <source>The runs found shapes of their own, so their answers are not about the same things.</source>
        <translation>Les essais ont trouvé leurs propres formes ; leurs réponses ne portent pas sur les mêmes choses.</translation>
    </message>
    <message>
        <source>The run %1 has said nothing of single items, so its answers cannot be compared.</source>
        <translation>L&apos;essai %1 n&apos;a rien dit d&apos;éléments isolés ; ses réponses ne se comparent pas.</translation>
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
        <source>it wants the dataset format &quot;%1&quot;; this version writes the format cairn only.</source>
        <translation>elle veut le format « %1 » ; cette version n&apos;écrit que le format cairn.</translation>
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
        <translation>Exécute n&apos;importe quelle ligne de programme dans son propre dossier d&apos;essai. Le jeu de données, les paramètres et les fichiers à écrire sont nommés par des variables d&apos;environnement ; la page d&apos;aide sur le dossier d&apos;essai les énumère.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>The program and its arguments, for example: python3 train.py --epochs 20. Cairn splits the line itself, with quotes as in a shell, but starts no shell: pipes, variables and wildcards are not understood. {dataset}, {artifacts} and {run} stand for the run&apos;s folders.</source>
        <translation>Le programme et ses arguments, par exemple : python3 train.py --epochs 20. Cairn découpe la ligne lui-même, avec des guillemets comme dans un shell, mais n&apos;en lance pas : tubes, variables et jokers ne sont pas compris. {dataset}, {artifacts} et {run} désignent les dossiers de l&apos;essai.</translation>
    </message>
    <message>
        <source>Image classifier</source>
        <translation>Classificateur d&apos;images</translation>
    </message>
    <message>
        <source>A small convolutional network that tells classes apart: whole pictures by their tags, or the crops under boxes and polygons. Made for a laptop without a graphics card; it starts from nothing, so a few dozen examples of each class are a good beginning.</source>
        <translation>Un petit réseau convolutif qui distingue des classes : des images entières par leurs mots-clés, ou les extraits sous les rectangles et contours. Fait pour un portable sans carte graphique ; il part de zéro, quelques dizaines d&apos;exemples par classe sont donc un bon début.</translation>
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
        <source>Each example is scaled to a square of this size. 0: 40 for shapes, 96 for whole pictures.</source>
        <translation>Chaque exemple est mis à l&apos;échelle d&apos;un carré de cette taille. 0 : 40 pour les formes, 96 pour les images entières.</translation>
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
        <source>Channels of the first layer; the deeper layers have two, four and eight times as many. Twice the width takes about three times as long.</source>
        <translation>Canaux de la première couche ; les couches plus profondes en ont deux, quatre et huit fois plus. Le double de largeur prend environ trois fois plus de temps.</translation>
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
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>The run could not be asked to stop: %1 cannot be written (%2).</source>
        <translation>L&apos;essai n&apos;a pas pu être arrêté : %1 ne peut pas être écrit (%2).</translation>
    </message>
</context>
<context>
    <name>RunFollower</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n&apos;y a pas d&apos;essai %1.</translation>
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
        <translation>L&apos;essai n&apos;a pas appris d&apos;une table, sa prédiction d&apos;une ligne a été sautée.</translation>
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
</context>
<context>
    <name>RunQueue</name>
    <message>
        <source>The command is empty; say which program to run, for example: python3 train.py</source>
        <translation>La commande est vide ; dites quel programme exécuter, par exemple : python3 train.py</translation>
    </message>
    <message>
        <source>The recipe %1 cannot run. %2</source>
        <translation>La recette %1 ne peut pas s&apos;exécuter. %2</translation>
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
        <translation>Un essai ne peut pas s&apos;appeler %1 : un nombre seul désigne un essai par son numéro.</translation>
    </message>
    <message>
        <source>There is a run called %1 already. Choose another name.</source>
        <translation>Il y a déjà un essai nommé %1. Choisissez un autre nom.</translation>
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
        <translation>Il n&apos;y a pas d&apos;essai %1.</translation>
    </message>
    <message>
        <source>The run was stopped before it began.</source>
        <translation>L&apos;essai a été arrêté avant de commencer.</translation>
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
        <translation>La recherche s&apos;est arrêtée ici, après %1 fichiers et %2 essais. Nommez un dossier plus petit.</translation>
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
</context>
<context>
    <name>RunTicket</name>
    <message>
        <source>The run could not be noted in %1, so it would not be started. Check that there is room and that you may write there.</source>
        <translation>L&apos;essai n&apos;a pas pu être noté dans %1 et ne serait donc pas lancé. Vérifiez la place et vos droits.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n&apos;y a pas d&apos;essai %1.</translation>
    </message>
    <message>
        <source>Several runs are called %1; say which by its number: %2.</source>
        <translation>Plusieurs essais s&apos;appellent %1 ; dites lequel par son numéro : %2.</translation>
    </message>
    <message>
        <source>There is no snapshot %1.</source>
        <translation>Il n&apos;y a pas d&apos;instantané %1.</translation>
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
        <translation>L&apos;essai n&apos;a pas encore de métriques, donc pas de %1.</translation>
    </message>
    <message>
        <source>The run has no metric %1; it has %2.</source>
        <translation>L&apos;essai n&apos;a pas de métrique %1 ; il a %2.</translation>
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
    <name>Worker</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 n&apos;a pas pu démarrer : %2.</translation>
    </message>
    <message>
        <source>It was cancelled; the run goes on.</source>
        <translation>Annulé ; l&apos;essai continue.</translation>
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
    <name>cairn::AnnotationModel</name>
    <message>
        <source>No class yet</source>
        <translation>Pas encore de classe</translation>
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
        <translation>Trouver des éléments, essais, commandes et réglages</translation>
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
        <translation>Ici, les essais sont côte à côte.</translation>
    </message>
    <message>
        <source>Tick two or more runs at the left to see what differs: parameters, labels and results.</source>
        <translation>Cochez à gauche deux essais ou plus pour voir ce qui diffère : paramètres, étiquettes et résultats.</translation>
    </message>
    <message>
        <source>Go to the runs</source>
        <translation>Aller aux essais</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>Essais à comparer</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Labels that changed</source>
        <translation>Étiquettes changées</translation>
    </message>
    <message>
        <source>Double-click to open an image</source>
        <translation>Double-cliquez pour ouvrir une image</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>What changed in the labels</source>
        <translation>Ce qui a changé dans les étiquettes</translation>
    </message>
    <message>
        <source>%1 against %2: %3 added, %4 removed, %5 changed</source>
        <translation>%1 par rapport à %2 : %3 ajoutées, %4 retirées, %5 changées</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation>Est-ce réel ?</translation>
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
        <translation>Essai</translation>
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
        <translation>Étiquettes, par rapport au premier essai</translation>
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
    <name>cairn::CurveLegend</name>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
</context>
<context>
    <name>cairn::CurvePanel</name>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrique</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Lissage</translation>
    </message>
    <message>
        <source>A moving average over all points; the raw line stays behind it, faint</source>
        <translation>Une moyenne mobile sur tous les points ; la ligne brute reste derrière, pâle</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>The view that holds every point (double click)</source>
        <translation>La vue qui contient tous les points (double-clic)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>As PNG, SVG or PDF picture, or the raw points as CSV</source>
        <translation>En image PNG, SVG ou PDF, ou les points bruts en CSV</translation>
    </message>
    <message>
        <source>Select one or more runs above to see their curves.</source>
        <translation>Choisissez plus haut un ou plusieurs essais pour voir leurs courbes.</translation>
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
        <source>A plot can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>Un graphique s&apos;écrit en .png, .svg, .pdf ou .csv, pas en « %1 ».</translation>
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
        <translation>De qui montrer les propositions : d&apos;un essai ou d&apos;un fichier de modèle</translation>
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
        <translation>Un essai entraîné, ou un fichier de modèle à vous, peut proposer ici des étiquettes. Elles ne comptent qu&apos;une fois acceptées.</translation>
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
</context>
<context>
    <name>cairn::FlippedItemsModel</name>
    <message>
        <source>got right</source>
        <translation>devenu juste</translation>
    </message>
    <message>
        <source>got wrong</source>
        <translation>devenu faux</translation>
    </message>
    <message>
        <source>nearer by %1</source>
        <translation>plus proche de %1</translation>
    </message>
    <message>
        <source>farther by %1</source>
        <translation>plus loin de %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
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
        <translation>De tous les essais</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Mélanger à nouveau</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
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
    <name>cairn::HeaderBar</name>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Find images, runs, commands and settings</source>
        <translation>Trouver des images, essais, commandes et réglages</translation>
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
        <source>Delete the class and its labels</source>
        <translation>Supprimer la classe et ses étiquettes</translation>
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
        <source>Comments (%L1)</source>
        <translation>Commentaires (%L1)</translation>
    </message>
    <message>
        <source>Proposals (%L1)</source>
        <translation>Propositions (%L1)</translation>
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
        <source>Simplify</source>
        <translation>Simplifier</translation>
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
</context>
<context>
    <name>cairn::Lengths</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
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
        <translation>Nouvel essai</translation>
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
        <translation>La même graine, les mêmes étiquettes et paramètres donnent le même essai</translation>
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
    <message>
        <source>Queue the run (Ctrl+Return)</source>
        <translation>Mettre l&apos;essai en file (Ctrl+Entrée)</translation>
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
        <translation>Préparation de l&apos;essai</translation>
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
        <translation>La recette %1 de cet essai n&apos;existe plus, le formulaire est donc resté tel quel.</translation>
    </message>
    <message>
        <source>The snapshot of this run is no longer there. Choose what to learn from.</source>
        <translation>L&apos;instantané de cet essai n&apos;existe plus. Choisissez de quoi apprendre.</translation>
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
        <source>Click or drag along the outline, Backspace takes a point back, Esc cancels</source>
        <translation>Cliquez ou glissez le long du contour, Retour arrière enlève un point, Échap annule</translation>
    </message>
    <message>
        <source>Enter or a click on the first point closes, Backspace takes a point back</source>
        <translation>Entrée ou un clic sur le premier point ferme, Retour arrière enlève un point</translation>
    </message>
    <message>
        <source>Enter or a double click ends the line, Backspace takes a point back, Esc cancels</source>
        <translation>Entrée ou un double-clic finit la ligne, Retour arrière enlève un point, Échap annule</translation>
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
        <translation>Ce que le modèle de l&apos;essai %1 dit de chaque ligne</translation>
    </message>
    <message>
        <source>How sure the model of the run %1 is of what it says</source>
        <translation>À quel point le modèle de l&apos;essai %1 est sûr</translation>
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
    <name>cairn::RowModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Faits de l&apos;essai</translation>
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
        <translation>Fichiers de l&apos;essai</translation>
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
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>Aucun essai n&apos;est choisi.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
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
    <name>cairn::RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
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
        <translation>Étiquetez d&apos;abord quelques images ou lignes, puis lancez un essai. Ses courbes apparaissent ici pendant qu&apos;il apprend.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvel essai</translation>
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
        <translation>Filtrer les essais</translation>
    </message>
    <message>
        <source>Filter, for example  &quot;val/accuracy&quot; &gt; 0.9 AND recipe = &apos;image-classify&apos;</source>
        <translation>Filtre, par exemple  &quot;val/accuracy&quot; &gt; 0.9 AND recipe = &apos;image-classify&apos;</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
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
        <source>The images stay as they are.</source>
        <translation>Les images restent telles quelles.</translation>
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
        <source>Delete takes the point away, arrows move it</source>
        <translation>Suppr enlève le point, les flèches le déplacent</translation>
    </message>
    <message>
        <source>Alt and a click on a point: seen, hidden, not there</source>
        <translation>Alt et un clic sur un point : visible, caché, absent</translation>
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
        <source>Simplified</source>
        <translation>Simplifié</translation>
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
        <translation>Aucun encore. Un instantané garde les étiquettes telles qu&apos;elles sont, pour qu&apos;un essai y renvoie. L&apos;entraînement en fait un de lui-même si aucun n&apos;est nommé.</translation>
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
</context>
<context>
    <name>cairn::TablePreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
    <name>cairn::VerdictPanel</name>
    <message>
        <source>Which run is held against the first</source>
        <translation>Quel essai comparer au premier</translation>
    </message>
    <message>
        <source>Items that changed</source>
        <translation>Éléments changés</translation>
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
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>How many items of the class in the row were said to be of the class in the column</source>
        <translation>Combien d&apos;éléments de la classe de la ligne ont été dits de la classe de la colonne</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>Part de la classe</translation>
    </message>
    <message>
        <source>Of all items of the class in the row</source>
        <translation>De tous les éléments de la classe de la ligne</translation>
    </message>
    <message>
        <source>Share of what was said</source>
        <translation>Part de ce qui est dit</translation>
    </message>
    <message>
        <source>Of all items that were said to be of the class in the column</source>
        <translation>De tous les éléments dits de la classe de la colonne</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>The later run less the first</source>
        <translation>L&apos;essai suivant moins le premier</translation>
    </message>
    <message>
        <source>Which class is taken for which</source>
        <translation>Quelle classe est prise pour laquelle</translation>
    </message>
    <message>
        <source>How well each class is recognised</source>
        <translation>À quel point chaque classe est reconnue</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Got right</source>
        <translation>Devenus justes</translation>
    </message>
    <message>
        <source>The first run was wrong, the later one is right</source>
        <translation>Le premier essai avait tort, le suivant a raison</translation>
    </message>
    <message>
        <source>Got wrong</source>
        <translation>Devenus faux</translation>
    </message>
    <message>
        <source>The first run was right, the later one is wrong</source>
        <translation>Le premier essai avait raison, le suivant a tort</translation>
    </message>
    <message>
        <source>Items on which the runs differ</source>
        <translation>Éléments où les essais diffèrent</translation>
    </message>
    <message>
        <source>Double-click to open the image or the row</source>
        <translation>Double-cliquez pour ouvrir l&apos;image ou la ligne</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>Items that changed (%L1)</source>
        <translation>Éléments changés (%L1)</translation>
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
    <name>cairn::WorkerLoop</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Essai %1 : %2</translation>
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
        <translation>Comparer des essais (Ctrl+5)</translation>
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
