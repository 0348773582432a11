<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Annotations</name>
        <message>
            <source>This annotation is no longer there.</source>
            <translation>Cette étiquette n'existe plus.</translation>
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
            <translation>Une forme sans surface ni points n'a pas été ajoutée.</translation>
        </message>
        <message>
            <source>This picture is no longer in the project.</source>
            <translation>Cette image n'est plus dans le projet.</translation>
        </message>
        <message>
            <source>A shape without area or points was not saved.</source>
            <translation>Une forme sans surface ni points n'a pas été enregistrée.</translation>
        </message>
        <message>
            <source>This class is no longer there.</source>
            <translation>Cette classe n'existe plus.</translation>
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
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>It was cancelled.</source>
            <translation>C'est annulé.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made, so there is no backup.</source>
            <translation>Le dossier %1 n'a pas pu être créé, il n'y a donc pas de sauvegarde.</translation>
        </message>
        <message>
            <source>The backup %1 could not be put in place.</source>
            <translation>La sauvegarde %1 n'a pas pu être mise en place.</translation>
        </message>
    </context>
    <context>
        <name>CairnJsonl</name>
        <message>
            <source>%1 could not be read: %2.</source>
            <translation>%1 n'a pas pu être lu : %2.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Ligne %1 : %2</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 n'a pas pu être écrit : %2.</translation>
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
            <source>"%1" is no type of column. There are text, integer, real, boolean, datetime and category.</source>
            <translation>« %1 » n'est pas un type de colonne. Il y a text, integer, real, boolean, datetime et category.</translation>
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
            <translation>L'image %1 n'est plus où elle était.</translation>
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
        <message numerus="yes">
            <source>%n image(s) added,</source>
            <translation>
                <numerusform>%n image ajoutée,</numerusform>
                <numerusform>%n images ajoutées,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already,</source>
            <translation>
                <numerusform>%n déjà connue,</numerusform>
                <numerusform>%n déjà connues,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s) added.</source>
            <translation>
                <numerusform>%n étiquette ajoutée.</numerusform>
                <numerusform>%n étiquettes ajoutées.</numerusform>
            </translation>
        </message>
        <message>
            <source>The project has no such image. Import the images first.</source>
            <translation>Le projet n'a pas cette image. Importez d'abord les images.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>added as the table %1.</source>
            <translation>ajoutées comme table %1.</translation>
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
            <translation>Cet essai n'a pas de prédictions.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another place.</source>
            <translation>%1 ne peut pas être écrit. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 n'a pas pu être écrit.</translation>
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
            <translation>Projet d'exemple créé dans %1.</translation>
        </message>
        <message>
            <source>%1: %2 for training, %3 for validation, %4 for the test.</source>
            <translation>%1 : %2 pour l'entraînement, %3 pour la validation, %4 pour le test.</translation>
        </message>
        <message>
            <source>--split takes shares for training, validation and test, such as 0.7,0.15,0.15.</source>
            <translation>--split prend des parts d'entraînement, de validation et de test, comme 0.7,0.15,0.15.</translation>
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
            <translation>La recette %1 apprend d'une table : ajoutez --table T --target C, ou --snapshot S.</translation>
        </message>
        <message>
            <source>There is nothing left.</source>
            <translation>Il ne reste rien.</translation>
        </message>
        <message>
            <source>There is no file or folder %1.</source>
            <translation>Il n'y a pas de fichier ou de dossier %1.</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>A run without a snapshot has no labels to compare.</source>
            <translation>Un essai sans instantané n'a pas d'étiquettes à comparer.</translation>
        </message>
        <message>
            <source>The snapshots %1 and %2 hold different kinds of labels, so they cannot be compared.</source>
            <translation>Les instantanés %1 et %2 contiennent des étiquettes différentes et ne se comparent pas.</translation>
        </message>
        <message>
            <source>There is no run to compare; name at least one.</source>
            <translation>Il n'y a pas d'essai à comparer ; nommez-en au moins un.</translation>
        </message>
    </context>
    <context>
        <name>CsvFile</name>
        <message>
            <source>There is no file %1.</source>
            <translation>Il n'y a pas de fichier %1.</translation>
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
            <translation>%1 n'a pas pu être réécrit en UTF-8 dans le dossier temporaire (%2) : %3.</translation>
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
            <translation>Il y a un octet nul, qu'aucun texte ne peut contenir ; ces octets sont remplacés par un point d'interrogation (�).</translation>
        </message>
        <message>
            <source>There are bytes that are no UTF-8; they are replaced by a question mark sign (�). Choose another encoding if the file has one.</source>
            <translation>Il y a des octets qui ne sont pas de l'UTF-8 ; ils sont remplacés par un point d'interrogation (�). Choisissez un autre codage si le fichier en a un.</translation>
        </message>
        <message>
            <source>A quote is opened in this line and never closed; the line was read as if it were no quote.</source>
            <translation>Un guillemet ouvert dans cette ligne n'est jamais fermé ; la ligne a été lue comme s'il n'en était pas un.</translation>
        </message>
        <message>
            <source>There are %1 fields where the header has %2.</source>
            <translation>Il y a %1 champs alors que l'en-tête en a %2.</translation>
        </message>
        <message>
            <source>The values could not be written: %1. Check that the disk has room.</source>
            <translation>Les valeurs n'ont pas pu être écrites : %1. Vérifiez qu'il reste de la place sur le disque.</translation>
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
            <translation>Le disque est plein : %1 n'a pas pu être écrit. Faites de la place, puis réessayez ; rien n'a été changé.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Check the permissions of its folder.</source>
            <translation>%1 ne peut pas être écrit. Vérifiez les droits de son dossier.</translation>
        </message>
        <message>
            <source>%1 could not be opened. Check that it exists and that you may read and write its folder.</source>
            <translation>%1 n'a pas pu être ouvert. Vérifiez qu'il existe et que vous pouvez lire et écrire son dossier.</translation>
        </message>
        <message>
            <source>%1 is not a Cairn project.</source>
            <translation>%1 n'est pas un projet Cairn.</translation>
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
            <translation>%1 n'a pas pu être lu ou écrit : le disque signale une erreur.</translation>
        </message>
        <message>
            <source>The query took too long and was stopped.</source>
            <translation>La requête a pris trop de temps et a été arrêtée.</translation>
        </message>
        <message>
            <source>The project could not do that: %1</source>
            <translation>Le projet n'a pas pu faire cela : %1</translation>
        </message>
    </context>
    <context>
        <name>Dataset</name>
        <message>
            <source>The dataset could not be written to %1. Check that there is room on the disk and that you may write there.</source>
            <translation>Le jeu de données n'a pas pu être écrit dans %1. Vérifiez la place sur le disque et vos droits.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>C'est annulé.</translation>
        </message>
        <message>
            <source>The cells of the table %1 were changed since the snapshot %2 was made, so the rows of that time are no longer there. Make a new snapshot.</source>
            <translation>Les cellules de la table %1 ont changé depuis l'instantané %2 ; les lignes d'alors n'existent plus. Faites un nouvel instantané.</translation>
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
        <name>Export</name>
        <message>
            <source>%1 could not be written. Choose another place.</source>
            <translation>%1 n'a pas pu être écrit. Choisissez un autre endroit.</translation>
        </message>
    </context>
    <context>
        <name>Expression</name>
        <message>
            <source>The expression took too long and was stopped.</source>
            <translation>L'expression a pris trop de temps et a été arrêtée.</translation>
        </message>
        <message>
            <source>An expression may only read the project; this one wants more.</source>
            <translation>Une expression ne peut que lire le projet ; celle-ci veut davantage.</translation>
        </message>
        <message>
            <source>The expression is not understood: %1.</source>
            <translation>L'expression n'est pas comprise : %1.</translation>
        </message>
        <message>
            <source>The expression is not understood: a bracket or quote is not closed, or it holds more than one statement.</source>
            <translation>L'expression n'est pas comprise : une parenthèse ou un guillemet n'est pas fermé, ou elle contient plus d'une instruction.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>It was cancelled.</source>
            <translation>C'est annulé.</translation>
        </message>
        <message>
            <source>Reading annotations</source>
            <translation>Lecture des étiquettes</translation>
        </message>
        <message>
            <source>It says that %1 has %2 x %3 pixels, but the picture has %4 x %5. Look whether its shapes fit.</source>
            <translation>Il y est dit que %1 a %2 x %3 pixels, mais l'image en a %4 x %5. Vérifiez que ses formes conviennent.</translation>
        </message>
        <message>
            <source>%1 at x %2, y %3</source>
            <translation>%1 en x %2, y %3</translation>
        </message>
        <message>
            <source>%1 lies outside of the picture %2 and was left out.</source>
            <translation>%1 est hors de l'image %2 et a été laissé de côté.</translation>
        </message>
        <message>
            <source>%1 reached beyond the picture %2 and was clipped to it.</source>
            <translation>%1 dépassait de l'image %2 et y a été limité.</translation>
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
            <translation>%1 n'existe pas.</translation>
        </message>
        <message>
            <source>%1 is in no format of annotations that Cairn knows: %2.</source>
            <translation>%1 n'est dans aucun format d'étiquettes que Cairn connaît : %2.</translation>
        </message>
        <message>
            <source>In %1 there are no annotations in a format that Cairn knows: %2.</source>
            <translation>Dans %1 il n'y a pas d'étiquettes dans un format que Cairn connaît : %2.</translation>
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
            <translation>Ce n'est ni un fichier ni un dossier.</translation>
        </message>
        <message>
            <source>There is no such file or folder.</source>
            <translation>Ce fichier ou dossier n'existe pas.</translation>
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
            <translation>Le fichier ne peut pas être lu jusqu'au bout : %1.</translation>
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
            <translation>Le fichier n'a pas pu être copié dans le projet : %1.</translation>
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
            <translation>Le fichier est endommagé : la somme de contrôle d'une partie de l'image est fausse.</translation>
        </message>
        <message>
            <source>The file is damaged: it holds no picture.</source>
            <translation>Le fichier est endommagé : il ne contient pas d'image.</translation>
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
                <numerusform>%n fichier n'a pas pu être lu.</numerusform>
                <numerusform>%n fichiers n'ont pas pu être lus.</numerusform>
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
            <translation>Le projet n'a pas cette image. Importez d'abord les images.</translation>
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
            <translation>Importer un dossier d'images</translation>
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
            <translation>Importer un dossier de fichiers d'étiquettes</translation>
        </message>
    </context>
    <context>
        <name>ItemLines</name>
        <message>
            <source>It has no class.</source>
            <translation>Elle n'a pas de classe.</translation>
        </message>
        <message>
            <source>It is no JSON object (%1).</source>
            <translation>Ce n'est pas un objet JSON (%1).</translation>
        </message>
        <message>
            <source>It names no picture: "path" and "file" are missing.</source>
            <translation>Elle ne nomme pas d'image : « path » et « file » manquent.</translation>
        </message>
        <message>
            <source>Label %1: %2</source>
            <translation>Étiquette %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>ItemNames</name>
        <message>
            <source>There is no picture "%1" in the project.</source>
            <translation>Il n'y a pas d'image « %1 » dans le projet.</translation>
        </message>
        <message>
            <source>The picture "%1" has no page %2.</source>
            <translation>L'image « %1 » n'a pas de page %2.</translation>
        </message>
        <message>
            <source>Several pictures of the project are called "%1"; name its folder as well.</source>
            <translation>Plusieurs images du projet s'appellent « %1 » ; nommez aussi le dossier.</translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message numerus="yes">
            <source>%n items are called "%1". Name one by its path: %2.</source>
            <translation>
                <numerusform>%n élément s'appelle « %1 ». Nommez-le par son chemin : %2.</numerusform>
                <numerusform>%n éléments s'appellent « %1 ». Nommez-en un par son chemin : %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no item "%1" in the project.</source>
            <translation>Il n'y a pas d'élément « %1 » dans le projet.</translation>
        </message>
        <message>
            <source>There is no item with the number %1 in the project.</source>
            <translation>Il n'y a pas d'élément numéro %1 dans le projet.</translation>
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
            <translation>Le changement n'a pas pu être noté ; rien n'a été enregistré.</translation>
        </message>
        <message>
            <source>This change belongs to an older form of the project and can no longer be undone.</source>
            <translation>Ce changement appartient à une forme plus ancienne du projet et ne peut plus être annulé.</translation>
        </message>
        <message>
            <source>This cannot be undone: something that was made later depends on it. Undo the later change first.</source>
            <translation>Cela ne peut pas être annulé : quelque chose de plus récent en dépend. Annulez d'abord le changement plus récent.</translation>
        </message>
        <message>
            <source>This cannot be undone: the same labels were changed since. Undo the later change first.</source>
            <translation>Cela ne peut pas être annulé : les mêmes étiquettes ont changé depuis. Annulez d'abord le changement plus récent.</translation>
        </message>
        <message>
            <source>The change could not be applied; nothing was changed.</source>
            <translation>Le changement n'a pas pu être appliqué ; rien n'a été changé.</translation>
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
            <translation>La ligne %1 n'a pas d'étiquette.</translation>
        </message>
        <message>
            <source>Tags from %1</source>
            <translation>Mots-clés de %1</translation>
        </message>
        <message>
            <source>The table %1 has no such row; rows are numbered from 1 to %2.</source>
            <translation>La table %1 n'a pas cette ligne ; les lignes sont numérotées de 1 à %2.</translation>
        </message>
    </context>
    <context>
        <name>LabelSchema</name>
        <message>
            <source>A class needs a name.</source>
            <translation>Une classe a besoin d'un nom.</translation>
        </message>
        <message>
            <source>This class is no longer there.</source>
            <translation>Cette classe n'existe plus.</translation>
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
            <source>A class can have one of the keys 1 to 9, not "%1".</source>
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
    </context>
    <context>
        <name>LocalExecutor</name>
        <message>
            <source>There is no run %1.</source>
            <translation>Il n'y a pas d'essai %1.</translation>
        </message>
        <message>
            <source>The run could not be started. %1</source>
            <translation>L'essai n'a pas pu démarrer. %1</translation>
        </message>
        <message>
            <source>The run could not be started: %1 cannot be run (%2).</source>
            <translation>L'essai n'a pas pu démarrer : %1 ne peut pas être exécuté (%2).</translation>
        </message>
        <message>
            <source>The run's supervisor ended before it could begin.</source>
            <translation>Le surveillant de l'essai s'est arrêté avant de commencer.</translation>
        </message>
        <message>
            <source>The run's folder %1 is gone, and with it what became of the run.</source>
            <translation>Le dossier %1 de l'essai a disparu, et avec lui ce que l'essai est devenu.</translation>
        </message>
        <message>
            <source>The run was asked to stop. Its supervisor was gone, so its exit status is unknown.</source>
            <translation>L'essai devait s'arrêter. Son surveillant n'était plus là, sa fin est donc inconnue.</translation>
        </message>
        <message>
            <source>The program has ended while its supervisor was gone, so its exit status is unknown.</source>
            <translation>Le programme s'est terminé sans son surveillant, sa fin est donc inconnue.</translation>
        </message>
        <message>
            <source>The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here.</source>
            <translation>L'essai a été mis en file par quelqu'un d'autre ou sur un autre ordinateur ; son programme n'a donc pas été lancé. Remettez-le en file pour l'exécuter ici.</translation>
        </message>
    </context>
    <context>
        <name>LogReader</name>
        <message>
            <source>The line is no JSON object and was skipped: %1.</source>
            <translation>La ligne n'est pas un objet JSON et a été sautée : %1.</translation>
        </message>
        <message>
            <source>The line was skipped: its step is not a whole number.</source>
            <translation>La ligne a été sautée : son step n'est pas un nombre entier.</translation>
        </message>
        <message>
            <source>The line has more names of metrics than %1 in all; they were skipped.</source>
            <translation>La ligne porterait le nombre de métriques au-delà de %1 ; elles ont été sautées.</translation>
        </message>
        <message>
            <source>it is no object</source>
            <translation>ce n'est pas un objet</translation>
        </message>
        <message>
            <source>something follows the object</source>
            <translation>quelque chose suit l'objet</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1 (au caractère %2)</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>l'imbrication est trop profonde</translation>
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
            <translation>un guillemet n'est pas fermé</translation>
        </message>
        <message>
            <source>a backslash is followed by what JSON does not know</source>
            <translation>une barre oblique inverse est suivie de ce que JSON ne connaît pas</translation>
        </message>
        <message>
            <source>a value is not understood</source>
            <translation>une valeur n'est pas comprise</translation>
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
            <translation>Ouvrir l'e&amp;xemple</translation>
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
            <source>&amp;Keys</source>
            <translation>&amp;Touches</translation>
        </message>
        <message>
            <source>&amp;About Cairn</source>
            <translation>À &amp;propos de Cairn</translation>
        </message>
    </context>
    <context>
        <name>Programs</name>
        <message>
            <source>%1 is no program that may be run; allow it with chmod +x.</source>
            <translation>%1 n'est pas un programme exécutable ; autorisez-le avec chmod +x.</translation>
        </message>
        <message>
            <source>The program %1 does not exist.</source>
            <translation>Le programme %1 n'existe pas.</translation>
        </message>
        <message>
            <source>There is no program %1, neither beside Cairn's own nor on PATH. Install it, or give its whole path.</source>
            <translation>Il n'y a pas de programme %1, ni à côté de ceux de Cairn ni dans le PATH. Installez-le ou donnez son chemin complet.</translation>
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
            <translation>%1 n'est pas un projet Cairn.</translation>
        </message>
        <message>
            <source>%1 was made by a newer Cairn (schema %2, this one knows %3). Install the newer version to open it.</source>
            <translation>%1 vient d'un Cairn plus récent (schéma %2, celui-ci connaît %3). Installez la version plus récente pour l'ouvrir.</translation>
        </message>
        <message>
            <source>%1 is an unfinished project: its schema was never made.</source>
            <translation>%1 est un projet inachevé : son schéma n'a jamais été créé.</translation>
        </message>
        <message>
            <source>%1 holds triggers, which no Cairn project has. It was not opened, because they would run with your rights.</source>
            <translation>%1 contient des déclencheurs, ce qu'aucun projet Cairn n'a. Il n'a pas été ouvert, car ils s'exécuteraient avec vos droits.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written.</source>
            <translation>Le dossier %1 ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>This project is open in another window (%1 on %2, process %3), so it is shown here read-only.</source>
            <translation>Ce projet est ouvert dans une autre fenêtre (%1 sur %2, processus %3) ; il est donc montré ici en lecture seule.</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>It was cancelled.</source>
            <translation>C'est annulé.</translation>
        </message>
    </context>
    <context>
        <name>Recipe</name>
        <message>
            <source>A quote is not closed in the line: %1</source>
            <translation>Un guillemet n'est pas fermé dans la ligne : %1</translation>
        </message>
        <message>
            <source>The recipe %1 cannot be used: %2</source>
            <translation>La recette %1 n'est pas utilisable : %2</translation>
        </message>
        <message>
            <source>a parameter's name, "%1", is not made of letters, digits, _, - and dots.</source>
            <translation>le nom d'un paramètre, « %1 », n'est pas fait de lettres, chiffres, _, - et points.</translation>
        </message>
        <message>
            <source>the parameter %1 has the type "%2", which is not known.</source>
            <translation>le paramètre %1 a le type inconnu « %2 ».</translation>
        </message>
        <message>
            <source>the parameter %1 has no choices.</source>
            <translation>le paramètre %1 n'a pas de choix.</translation>
        </message>
        <message>
            <source>it has two parameters called %1.</source>
            <translation>elle a deux paramètres nommés %1.</translation>
        </message>
        <message>
            <source>it wants the data "%1"; that can be images, table or any.</source>
            <translation>elle veut les données « %1 » ; c'est images, table ou any.</translation>
        </message>
        <message>
            <source>it wants the dataset format "%1"; this version writes the format cairn only.</source>
            <translation>elle veut le format « %1 » ; cette version n'écrit que le format cairn.</translation>
        </message>
        <message>
            <source>it is no JSON object (at byte %1: %2).</source>
            <translation>ce n'est pas un objet JSON (à l'octet %1 : %2).</translation>
        </message>
        <message>
            <source>it does not say "cairn": 1, which is the version that this program knows.</source>
            <translation>il n'y est pas dit « cairn » : 1, la version que ce programme connaît.</translation>
        </message>
        <message>
            <source>its name, "%1", is not made of letters, digits, _ and -.</source>
            <translation>son nom, « %1 », n'est pas fait de lettres, chiffres, _ et -.</translation>
        </message>
        <message>
            <source>its grace is less than 0 seconds.</source>
            <translation>son délai de grâce est inférieur à 0 seconde.</translation>
        </message>
        <message>
            <source>it names no program, and has no parameter "command" that could.</source>
            <translation>elle ne nomme pas de programme et n'a pas de paramètre « command » pour cela.</translation>
        </message>
        <message>
            <source>The recipe %1 cannot be read: %2.</source>
            <translation>La recette %1 ne peut pas être lue : %2.</translation>
        </message>
        <message>
            <source>There is no recipe %1; no recipes were found at all, so Cairn may not be wholly installed.</source>
            <translation>Il n'y a pas de recette %1 ; aucune recette n'a été trouvée, Cairn est peut-être mal installé.</translation>
        </message>
        <message>
            <source>There is no recipe %1; there are %2.</source>
            <translation>Il n'y a pas de recette %1 ; il y a %2.</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>de %1 à %2</translation>
        </message>
        <message>
            <source>of at least %1</source>
            <translation>d'au moins %1</translation>
        </message>
        <message>
            <source>of at most %1</source>
            <translation>d'au plus %1</translation>
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
            <translation>%1 est l'un de %3, pas %2.</translation>
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
            <translation>La recette %1 n'a pas de paramètres, donc pas de %2.</translation>
        </message>
        <message>
            <source>The recipe %1 has no parameter %2; it has %3.</source>
            <translation>La recette %1 n'a pas de paramètre %2 ; elle a %3.</translation>
        </message>
        <message>
            <source>"%1" is no parameter; write it as NAME=VALUE.</source>
            <translation>« %1 » n'est pas un paramètre ; écrivez NOM=VALEUR.</translation>
        </message>
        <message>
            <source>Your own program</source>
            <translation>Votre propre programme</translation>
        </message>
        <message>
            <source>Runs any program line of yours in a run folder of its own. The dataset, the parameters and the files to write are named by environment variables; the help's page on the run folder lists them.</source>
            <translation>Exécute n'importe quelle ligne de programme dans son propre dossier d'essai. Le jeu de données, les paramètres et les fichiers à écrire sont nommés par des variables d'environnement ; la page d'aide sur le dossier d'essai les énumère.</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>The program and its arguments, for example: python3 train.py --epochs 20. Cairn splits the line itself, with quotes as in a shell, but starts no shell: pipes, variables and wildcards are not understood. {dataset}, {artifacts} and {run} stand for the run's folders.</source>
            <translation>Le programme et ses arguments, par exemple : python3 train.py --epochs 20. Cairn découpe la ligne lui-même, avec des guillemets comme dans un shell, mais n'en lance pas : tubes, variables et jokers ne sont pas compris. {dataset}, {artifacts} et {run} désignent les dossiers de l'essai.</translation>
        </message>
        <message>
            <source>Image classifier</source>
            <translation>Classificateur d'images</translation>
        </message>
        <message>
            <source>A small convolutional network that tells classes apart: whole pictures by their tags, or the crops under boxes and polygons. Made for a laptop without a graphics card; it starts from nothing, so a few dozen examples of each class are a good beginning.</source>
            <translation>Un petit réseau convolutif qui distingue des classes : des images entières par leurs mots-clés, ou les extraits sous les rectangles et contours. Fait pour un portable sans carte graphique ; il part de zéro, quelques dizaines d'exemples par classe sont donc un bon début.</translation>
        </message>
        <message>
            <source>Learn from</source>
            <translation>Apprendre de</translation>
        </message>
        <message>
            <source>tags: whole pictures by their tag. shapes: the crop under each box or polygon. auto: shapes if there are any.</source>
            <translation>tags : images entières par leur mot-clé. shapes : l'extrait sous chaque rectangle ou contour. auto : les formes s'il y en a.</translation>
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
            <translation>Combien de fois les exemples d'entraînement sont parcourus ; une époque d'un petit jeu les parcourt plusieurs fois, pour avoir au moins 32 pas.</translation>
        </message>
        <message>
            <source>Optimiser</source>
            <translation>Optimiseur</translation>
        </message>
        <message>
            <source>How the network's weights follow the gradient. adam (with decoupled weight decay) is a good first choice.</source>
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
            <translation>Taux d'apprentissage</translation>
        </message>
        <message>
            <source>The largest step of the schedule. 0: the optimiser's own (adam 0.001, rmsprop 0.0005, momentum 0.02, sgd 0.1).</source>
            <translation>Le plus grand pas du programme. 0 : celui de l'optimiseur (adam 0,001, rmsprop 0,0005, momentum 0,02, sgd 0,1).</translation>
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
            <translation>auto : plus une classe est rare, plus chacun de ses exemples compte, dans la perte d'entraînement et de validation. none : chaque exemple compte autant.</translation>
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
            <translation>Tourne, décale, met à l'échelle et éclaircit chaque exemple à chaque époque, comme réglé plus bas, pour que le réseau ne l'apprenne pas par cœur.</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Patience</translation>
        </message>
        <message>
            <source>Stop when the validation loss has not fallen for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
            <translation>Arrêter quand la perte de validation n'a pas baissé pendant tant d'époques. 0 : parcourir toutes les époques, ce qui convient au taux décroissant. La meilleure époque est gardée dans tous les cas.</translation>
        </message>
        <message>
            <source>epochs</source>
            <translation>époques</translation>
        </message>
        <message>
            <source>Crop size</source>
            <translation>Taille d'extrait</translation>
        </message>
        <message>
            <source>Each example is scaled to a square of this size. 0: 40 for shapes, 96 for whole pictures.</source>
            <translation>Chaque exemple est mis à l'échelle d'un carré de cette taille. 0 : 40 pour les formes, 96 pour les images entières.</translation>
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
            <source>How much of the surroundings a crop shows, as a share of the shape's longer side.</source>
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
            <translation>Tourner les exemples jusqu'à cet angle dans les deux sens.</translation>
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
            <translation>Agrandir ou réduire les exemples jusqu'à cette part, et les décaler de la moitié.</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Luminosité</translation>
        </message>
        <message>
            <source>Change brightness and contrast by up to this share.</source>
            <translation>Changer luminosité et contraste jusqu'à cette part.</translation>
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
            <translation>Chaque pas tire les poids vers zéro de cette part du taux d'apprentissage.</translation>
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
            <translation>Fils d'exécution</translation>
        </message>
        <message>
            <source>0: all cores. The same seed gives the same numbers only with the same number of threads.</source>
            <translation>0 : tous les cœurs. La même graine ne donne les mêmes nombres qu'avec le même nombre de fils.</translation>
        </message>
        <message>
            <source>Boosted trees</source>
            <translation>Arbres boostés</translation>
        </message>
        <message>
            <source>Gradient-boosted trees (XGBoost) on the rows of a table. Predicts a class or a number, takes categories, dates and missing values as they are, stops by itself when the validation loss no longer falls, and explains its predictions column by column.</source>
            <translation>Arbres à gradient boosté (XGBoost) sur les lignes d'une table. Prédit une classe ou un nombre, prend catégories, dates et valeurs manquantes telles quelles, s'arrête de lui-même quand la perte de validation ne baisse plus, et explique ses prédictions colonne par colonne.</translation>
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
            <translation>Au plus tant d'arbres (fois les classes s'il y en a plus de deux) sont construits.</translation>
        </message>
        <message>
            <source>How much of each tree's correction is taken. Half the rate needs about twice the rounds.</source>
            <translation>Quelle part de la correction de chaque arbre est prise. La moitié du taux demande environ deux fois plus de tours.</translation>
        </message>
        <message>
            <source>Tree depth</source>
            <translation>Profondeur d'arbre</translation>
        </message>
        <message>
            <source>How many questions a tree asks one after another. Deeper trees learn more, and more by heart.</source>
            <translation>Combien de questions un arbre pose l'une après l'autre. Des arbres plus profonds apprennent davantage, et davantage par cœur.</translation>
        </message>
        <message>
            <source>Stop when the validation loss has not fallen for so many rounds; the best round is kept. 0: never stop early.</source>
            <translation>Arrêter quand la perte de validation n'a pas baissé pendant tant de tours ; le meilleur est gardé. 0 : ne jamais arrêter tôt.</translation>
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
            <translation>La part des lignes d'entraînement que voit chaque arbre.</translation>
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
            <source>A leaf holds at least so many rows' worth of evidence. Larger values make calmer trees.</source>
            <translation>Une feuille contient au moins l'évidence de tant de lignes. De plus grandes valeurs font des arbres plus calmes.</translation>
        </message>
        <message>
            <source>L2 penalty</source>
            <translation>Pénalité L2</translation>
        </message>
        <message>
            <source>Pulls the leaves' values towards zero.</source>
            <translation>Tire les valeurs des feuilles vers zéro.</translation>
        </message>
        <message>
            <source>Least gain</source>
            <translation>Gain minimal</translation>
        </message>
        <message>
            <source>A split must lower the loss by at least so much.</source>
            <translation>Une division doit réduire la perte d'au moins autant.</translation>
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
    </context>
    <context>
        <name>RowLabels</name>
        <message>
            <source>This label column is no longer there.</source>
            <translation>Cette colonne d'étiquettes n'existe plus.</translation>
        </message>
        <message>
            <source>There is no row %1 in this table.</source>
            <translation>Il n'y a pas de ligne %1 dans cette table.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>C'est annulé.</translation>
        </message>
        <message>
            <source>A label column needs a name.</source>
            <translation>Une colonne d'étiquettes a besoin d'un nom.</translation>
        </message>
        <message>
            <source>This table is no longer in the project.</source>
            <translation>Cette table n'est plus dans le projet.</translation>
        </message>
        <message>
            <source>The table has a column %1 already. Choose another name for the label column.</source>
            <translation>La table a déjà une colonne %1. Choisissez un autre nom pour la colonne d'étiquettes.</translation>
        </message>
        <message>
            <source>Label column %1 added</source>
            <translation>Colonne d'étiquettes %1 ajoutée</translation>
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
            <translation>L'essai n'a pas pu être arrêté : %1 ne peut pas être écrit (%2).</translation>
        </message>
    </context>
    <context>
        <name>RunFollower</name>
        <message>
            <source>There is no run %1.</source>
            <translation>Il n'y a pas d'essai %1.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n more line(s) could not be read.</source>
            <translation>
                <numerusform>%1 : %n autre ligne n'a pas pu être lue.</numerusform>
                <numerusform>%1 : %n autres lignes n'ont pas pu être lues.</numerusform>
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
            <translation>La ligne n'est pas un objet JSON et a été sautée.</translation>
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
            <translation>Le projet n'a pas d'élément %1, sa prédiction a été sautée.</translation>
        </message>
        <message>
            <source>The run was not trained on a table, so its prediction of a row was skipped.</source>
            <translation>L'essai n'a pas appris d'une table, sa prédiction d'une ligne a été sautée.</translation>
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
            <translation>La recette %1 ne peut pas s'exécuter. %2</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 n'a pas pu être écrit : %2.</translation>
        </message>
        <message>
            <source>The recipe %1 learns from labels: freeze a snapshot first and name it.</source>
            <translation>La recette %1 apprend d'étiquettes : figez d'abord un instantané et nommez-le.</translation>
        </message>
        <message>
            <source>The recipe %1 learns from images, and the snapshot %2 is of a table.</source>
            <translation>La recette %1 apprend d'images, et l'instantané %2 est d'une table.</translation>
        </message>
        <message>
            <source>The recipe %1 learns from a table, and the snapshot %2 is of images.</source>
            <translation>La recette %1 apprend d'une table, et l'instantané %2 est d'images.</translation>
        </message>
        <message>
            <source>A run cannot be called %1: a number alone names a run by its id.</source>
            <translation>Un essai ne peut pas s'appeler %1 : un nombre seul désigne un essai par son numéro.</translation>
        </message>
        <message>
            <source>There is a run called %1 already. Choose another name.</source>
            <translation>Il y a déjà un essai nommé %1. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
            <translation>Le dossier %1 n'a pas pu être créé. Vérifiez la place et vos droits.</translation>
        </message>
        <message>
            <source>The link %1 could not be made; the project's disk may not know links.</source>
            <translation>Le lien %1 n'a pas pu être créé ; le disque du projet ne connaît peut-être pas les liens.</translation>
        </message>
        <message>
            <source>There is no run %1.</source>
            <translation>Il n'y a pas d'essai %1.</translation>
        </message>
        <message>
            <source>The run was stopped before it began.</source>
            <translation>L'essai a été arrêté avant de commencer.</translation>
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
            <translation>L'essai n'a pas pu être noté dans %1 et ne serait donc pas lancé. Vérifiez la place et vos droits.</translation>
        </message>
    </context>
    <context>
        <name>Runs</name>
        <message>
            <source>There is no run %1.</source>
            <translation>Il n'y a pas d'essai %1.</translation>
        </message>
        <message>
            <source>Several runs are called %1; say which by its number: %2.</source>
            <translation>Plusieurs essais s'appellent %1 ; dites lequel par son numéro : %2.</translation>
        </message>
        <message>
            <source>There is no snapshot %1.</source>
            <translation>Il n'y a pas d'instantané %1.</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>The sample is missing from this copy of Cairn (looked in %1). Install it again.</source>
            <translation>L'exemple manque dans cette copie de Cairn (cherché dans %1). Réinstallez-la.</translation>
        </message>
        <message>
            <source>Cairn sample</source>
            <translation>Exemple Cairn</translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message>
            <source>The run has no metrics yet, so there is no %1.</source>
            <translation>L'essai n'a pas encore de métriques, donc pas de %1.</translation>
        </message>
        <message>
            <source>The run has no metric %1; it has %2.</source>
            <translation>L'essai n'a pas de métrique %1 ; il a %2.</translation>
        </message>
    </context>
    <context>
        <name>Snapshots</name>
        <message>
            <source>It was cancelled.</source>
            <translation>C'est annulé.</translation>
        </message>
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
            <translation>Les parts d'entraînement, de validation et de test ne peuvent pas être négatives.</translation>
        </message>
        <message>
            <source>At least one of train, val and test needs a share above 0.</source>
            <translation>Au moins une des parts d'entraînement, de validation et de test doit dépasser 0.</translation>
        </message>
        <message>
            <source>There is no snapshot %1 in this project.</source>
            <translation>Il n'y a pas d'instantané %1 dans ce projet.</translation>
        </message>
        <message>
            <source>No picture has a label yet, so there is nothing to freeze. Label some first.</source>
            <translation>Aucune image n'a encore d'étiquette, il n'y a rien à figer. Étiquetez-en d'abord.</translation>
        </message>
        <message>
            <source>No row has a value in %1 yet, so there is nothing to freeze. Label some first.</source>
            <translation>Aucune ligne n'a encore de valeur dans %1, il n'y a rien à figer. Étiquetez-en d'abord.</translation>
        </message>
        <message>
            <source>The table %1 has no column %2. It has: %3.</source>
            <translation>La table %1 n'a pas de colonne %2. Elle a : %3.</translation>
        </message>
        <message>
            <source>The column %1 is computed from others, so it cannot be learnt. Choose another target.</source>
            <translation>La colonne %1 est calculée d'autres et ne peut pas être apprise. Choisissez une autre cible.</translation>
        </message>
        <message>
            <source>snapshot %1</source>
            <translation>instantané %1</translation>
        </message>
        <message>
            <source>There is a snapshot %1 already. Choose another name.</source>
            <translation>Il y a déjà un instantané %1. Choisissez un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Label, train, compare: one workbench, offline.</source>
            <translation>Étiqueter, entraîner, comparer : un atelier, hors ligne.</translation>
        </message>
        <message>
            <source>The project's folder or file.</source>
            <translation>Le dossier ou le fichier du projet.</translation>
        </message>
        <message>
            <source>Opens the sample project.</source>
            <translation>Ouvre le projet d'exemple.</translation>
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
            <translation>Aucune colonne de %1 n'a été choisie.</translation>
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
            <source>It was cancelled.</source>
            <translation>C'est annulé.</translation>
        </message>
        <message>
            <source>Looking at the columns</source>
            <translation>Examen des colonnes</translation>
        </message>
        <message>
            <source>"%1" in the column %2: day and month cannot be told apart, the cell is empty.</source>
            <translation>« %1 » dans la colonne %2 : jour et mois ne se distinguent pas, la cellule est vide.</translation>
        </message>
        <message>
            <source>"%1" in the column %2 does not fit the type %3, the cell is empty.</source>
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
            <translation>Le projet n'a pas de table numéro %1.</translation>
        </message>
        <message>
            <source>There is no table "%1": the project has no tables yet.</source>
            <translation>Il n'y a pas de table « %1 » : le projet n'a pas encore de tables.</translation>
        </message>
        <message>
            <source>There is no table "%1". The project has: %2.</source>
            <translation>Il n'y a pas de table « %1 ». Le projet a : %2.</translation>
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
            <translation>S'arrête</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarre</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 jusqu'ici</translation>
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
            <translation>son contour n'est pas fait des nombres x1, y1, x2, y2 et ainsi de suite</translation>
        </message>
        <message>
            <source>its outline has fewer than three points</source>
            <translation>son contour a moins de trois points</translation>
        </message>
        <message>
            <source>it has no name</source>
            <translation>il n'a pas de nom</translation>
        </message>
        <message>
            <source>it has neither a box nor an outline</source>
            <translation>il n'a ni rectangle ni contour</translation>
        </message>
        <message>
            <source>Object %1 (line %2) was left out: %3.</source>
            <translation>L'objet %1 (ligne %2) a été laissé de côté : %3.</translation>
        </message>
        <message>
            <source>Object %1 (%2, line %3) was left out: %4.</source>
            <translation>L'objet %1 (%2, ligne %3) a été laissé de côté : %4.</translation>
        </message>
        <message>
            <source>A label of the kind "%1" (%2) has no place in Pascal VOC and was left out.</source>
            <translation>Une étiquette du genre « %1 » (%2) n'a pas de place dans Pascal VOC et a été laissée de côté.</translation>
        </message>
        <message>
            <source>%1 could not be read: %2.</source>
            <translation>%1 n'a pas pu être lu : %2.</translation>
        </message>
        <message>
            <source>%1 is no Pascal VOC file: it does not begin with &lt;annotation&gt;.</source>
            <translation>%1 n'est pas un fichier Pascal VOC : il ne commence pas par &lt;annotation&gt;.</translation>
        </message>
        <message>
            <source>%1 is damaged at line %2 (%3); nothing of it was taken.</source>
            <translation>%1 est endommagé à la ligne %2 (%3) ; rien n'en a été pris.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made.</source>
            <translation>Le dossier %1 n'a pas pu être créé.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 n'a pas pu être écrit : %2.</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>%1 could not be started: %2.</source>
            <translation>%1 n'a pas pu démarrer : %2.</translation>
        </message>
        <message>
            <source>It was cancelled; the run goes on.</source>
            <translation>Annulé ; l'essai continue.</translation>
        </message>
    </context>
    <context>
        <name>WriteGate</name>
        <message>
            <source>A labelled table was changed outside the journal; nothing was saved. Please report this.</source>
            <translation>Une table étiquetée a été changée hors du journal ; rien n'a été enregistré. Merci de le signaler.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>C'est annulé.</translation>
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
        <name>cairn::BoxTool</name>
        <message>
            <source>Click the opposite corner, Esc cancels</source>
            <translation>Cliquez le coin opposé, Échap annule</translation>
        </message>
        <message>
            <source>Enter sets a corner, Shift moves by 10</source>
            <translation>Entrée pose un coin, Maj avance de 10</translation>
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
            <translation>Rien ne s'appelle ainsi.</translation>
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
        <name>cairn::ComparePage</name>
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
            <source>Labels' digest</source>
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
            <translation>Aucun point n'a encore été noté.</translation>
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
            <translation>%1 n'a pas pu être écrit. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>A plot can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
            <translation>Un graphique s'écrit en .png, .svg, .pdf ou .csv, pas en « %1 ».</translation>
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
            <translation>Pour commencer, apportez un dossier d'images ou une table. Déposez-les ici ou choisissez-les.</translation>
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
            <translation>Les classes et leur nombre d'étiquettes</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Instantanés</translation>
        </message>
        <message>
            <source>Freeze the labels as they are now and split them for training</source>
            <translation>Figer les étiquettes telles qu'elles sont et les répartir pour l'entraînement</translation>
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
            <translation>D'où cela vient</translation>
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
            <translation>Entrée l'applique</translation>
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
            <source>The project's pages</source>
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
            <translation>Fermer l'historique (Ctrl+H)</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Fermer l'historique</translation>
        </message>
        <message>
            <source>Double-click a line to go back or forth to it. Nothing is lost either way.</source>
            <translation>Double-cliquez une ligne pour y revenir ou y avancer. Rien ne se perd dans les deux sens.</translation>
        </message>
        <message>
            <source>Gestures, the newest first</source>
            <translation>Gestes, le plus récent d'abord</translation>
        </message>
        <message>
            <source>This change was replaced by a later one, so there is no way back to it.</source>
            <translation>Ce changement a été remplacé par un plus récent, on ne peut donc pas y revenir.</translation>
        </message>
        <message>
            <source>Going through the history</source>
            <translation>Parcours de l'historique</translation>
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
            <translation>Montrer l'image</translation>
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
                <numerusform>%n forme sur l'image</numerusform>
                <numerusform>%n formes sur l'image</numerusform>
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
            <translation>Toile de l'image</translation>
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
            <source>On this image</source>
            <translation>Sur cette image</translation>
        </message>
        <message>
            <source>Labels of this image</source>
            <translation>Étiquettes de cette image</translation>
        </message>
        <message>
            <source>Nothing yet. Press B and draw a box, P for an outline, or T and a class key to tag the whole image.</source>
            <translation>Rien encore. Touche B pour tracer un rectangle, P pour un contour, ou T et la touche d'une classe pour un mot-clé de toute l'image.</translation>
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
            <translation>Mot-clé de l'image</translation>
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
            <source>Shape nudged</source>
            <translation>Forme décalée</translation>
        </message>
        <message>
            <source>Shape changed</source>
            <translation>Forme changée</translation>
        </message>
        <message>
            <source>Press a class key to tag the whole image, again to take the tag off.</source>
            <translation>La touche d'une classe donne un mot-clé à toute l'image, une deuxième fois l'enlève.</translation>
        </message>
        <message>
            <source>No class has the key %1. Add one at the right.</source>
            <translation>Aucune classe n'a la touche %1. Ajoutez-en une à droite.</translation>
        </message>
        <message>
            <source>Box drawn</source>
            <translation>Rectangle tracé</translation>
        </message>
        <message>
            <source>Outline drawn</source>
            <translation>Contour tracé</translation>
        </message>
        <message>
            <source>The shape has no class yet. Name one at the right, then press its key.</source>
            <translation>La forme n'a pas encore de classe. Nommez-en une à droite, puis tapez sa touche.</translation>
        </message>
        <message>
            <source>Duplicated</source>
            <translation>Dupliqué</translation>
        </message>
        <message>
            <source>There is nothing to undo on this image.</source>
            <translation>Il n'y a rien à annuler sur cette image.</translation>
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
            <translation>Pour commencer, apportez un dossier d'images ou déposez-le sur cette page. Les images restent où elles sont.</translation>
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
    </context>
    <context>
        <name>cairn::ImportReportDialog</name>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Why it could not be taken</source>
            <translation>Pourquoi ce n'a pas été pris</translation>
        </message>
        <message>
            <source>Import report</source>
            <translation>Compte rendu de l'import</translation>
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
            <source>It was cancelled.</source>
            <translation>C'est annulé.</translation>
        </message>
        <message>
            <source>It was stopped, but what was written so far has been changed since and was kept. Undo takes it back.</source>
            <translation>C'est arrêté, mais ce qui était déjà écrit a changé depuis et a été gardé. Annuler le reprend.</translation>
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
                <numerusform>%n geste du journal n'a pas de changement noté.</numerusform>
                <numerusform>%n gestes du journal n'ont pas de changement noté.</numerusform>
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
            <translation>Colonne d'étiquettes</translation>
        </message>
        <message>
            <source>Label column. Keys %1</source>
            <translation>Colonne d'étiquettes. Touches %1</translation>
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
            <translation>Dans l'ordre du fichier</translation>
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
            <translation>Retirer l'étiquette (0 ou Suppr)</translation>
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
        <name>cairn::LogView</name>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Nothing was printed yet.</source>
            <translation>Rien n'a encore été affiché.</translation>
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
            <translation>Préparation de l'exemple…</translation>
        </message>
        <message>
            <source>Open a project's folder</source>
            <translation>Ouvrir le dossier d'un projet</translation>
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
            <source>Where shall the project's folder be?</source>
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
            <translation>Mettre l'essai en file (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>This recipe needs a table. Import one on the Data page.</source>
            <translation>Cette recette a besoin d'une table. Importez-en une sur la page Données.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Preparing the run</source>
            <translation>Préparation de l'essai</translation>
        </message>
    </context>
    <context>
        <name>cairn::Page</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
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
        <name>cairn::Picture</name>
        <message>
            <source>%1 does not exist.</source>
            <translation>%1 n'existe pas.</translation>
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
            <translation>%1 prendrait %2 de mémoire, plus que les %3 qu'une image peut avoir sur cet ordinateur. Faites-en une copie plus petite.</translation>
        </message>
        <message>
            <source>%1 has no page %2.</source>
            <translation>%1 n'a pas de page %2.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 est vide.</translation>
        </message>
        <message>
            <source>%1 is not a picture in a format that Cairn reads.</source>
            <translation>%1 n'est pas une image dans un format que Cairn lit.</translation>
        </message>
        <message>
            <source>%1 is a vector drawing and has no pixels to label. Save it as a PNG.</source>
            <translation>%1 est un dessin vectoriel, sans pixels à étiqueter. Enregistrez-le en PNG.</translation>
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
            <translation>Ce que le modèle de l'essai %1 dit de chaque ligne</translation>
        </message>
        <message>
            <source>How sure the model of the run %1 is of what it says</source>
            <translation>À quel point le modèle de l'essai %1 est sûr</translation>
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
            <translation>%1 est un fichier ; un projet a besoin d'un dossier.</translation>
        </message>
        <message>
            <source>%1 is a project already. Open it, or choose another folder.</source>
            <translation>%1 est déjà un projet. Ouvrez-le ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made. Choose a place where you may write.</source>
            <translation>Le dossier %1 n'a pas pu être créé. Choisissez un endroit où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>There is no project in %1. Make one there, or choose a folder that holds project.cairn.</source>
            <translation>Il n'y a pas de projet dans %1. Créez-en un là, ou choisissez un dossier qui contient project.cairn.</translation>
        </message>
        <message>
            <source>%1 does not exist.</source>
            <translation>%1 n'existe pas.</translation>
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
            <translation>La ligne %1 de %2 renvoie à une ligne de %3 qui n'existe pas.</translation>
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
            <translation>Faits de l'essai</translation>
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
            <translation>Fichiers de l'essai</translation>
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
            <translation>Aucun essai n'est choisi.</translation>
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
            <source>%1 s</source>
            <translation>%1 s</translation>
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
            <translation>Étiquetez d'abord quelques images ou lignes, puis lancez un essai. Ses courbes apparaissent ici pendant qu'il apprend.</translation>
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
            <source>Filter, for example  "val/accuracy" &gt; 0.9 AND recipe = 'image-classify'</source>
            <translation>Filtre, par exemple  "val/accuracy" &gt; 0.9 AND recipe = 'image-classify'</translation>
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
            <translation>La forme n'a pas de liste de points.</translation>
        </message>
        <message>
            <source>Point %1 of the shape is not a pair of numbers.</source>
            <translation>Le point %1 de la forme n'est pas une paire de nombres.</translation>
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
            <translation>Le polygone n'a pas de parties.</translation>
        </message>
        <message>
            <source>A ring of the polygon has fewer than three points.</source>
            <translation>Un anneau du polygone a moins de trois points.</translation>
        </message>
        <message>
            <source>A part of the polygon has no outline.</source>
            <translation>Une partie du polygone n'a pas de contour.</translation>
        </message>
        <message>
            <source>This version of Cairn cannot show shapes of the kind "%1". Open the project with a newer one.</source>
            <translation>Cette version de Cairn ne peut pas montrer les formes du genre « %1 ». Ouvrez le projet avec une plus récente.</translation>
        </message>
        <message>
            <source>The shape's geometry is not a JSON object.</source>
            <translation>La géométrie de la forme n'est pas un objet JSON.</translation>
        </message>
        <message>
            <source>"%1" is not a kind of shape that Cairn knows.</source>
            <translation>« %1 » n'est pas un genre de forme que Cairn connaît.</translation>
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
            <translation>Part pour l'entraînement</translation>
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
            <translation>Ce qui va ensemble n'est jamais des deux côtés d'une répartition. Une expression SQL ; les images d'un groupe restent ensemble d'elles-mêmes.</translation>
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
            <translation>Aucun encore. Un instantané garde les étiquettes telles qu'elles sont, pour qu'un essai y renvoie. L'entraînement en fait un de lui-même si aucun n'est nommé.</translation>
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
                <numerusform>L'instantané « %1 » contient %n élément.</numerusform>
                <numerusform>L'instantané « %1 » contient %n éléments.</numerusform>
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
            <translation>Donner l'étiquette à chaque ligne de la table</translation>
        </message>
        <message>
            <source>Give every row that fits the filter the label</source>
            <translation>Donner l'étiquette à chaque ligne qui passe le filtre</translation>
        </message>
        <message numerus="yes">
            <source>Take the label from %n row(s)</source>
            <translation>
                <numerusform>Retirer l'étiquette de %n ligne</numerusform>
                <numerusform>Retirer l'étiquette de %n lignes</numerusform>
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
            <translation>Nom de la &amp;colonne d'étiquettes</translation>
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
            <translation>Avancement de l'import</translation>
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
            <translation>Annuler l'import</translation>
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
                <numerusform>%Ln endroit n'a pas pu être pris tel quel.</numerusform>
                <numerusform>%Ln endroits n'ont pas pu être pris tels quels.</numerusform>
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
            <translation>Nouvelle colonne d'étiquettes…</translation>
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
            <translation>Pas d'étiquette</translation>
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
            <translation>Créez d'abord une colonne d'étiquettes : nommez-la et tapez les réponses que les touches donneront.</translation>
        </message>
        <message>
            <source>No answer has the key %1. Press + to add one.</source>
            <translation>Aucune réponse n'a la touche %1. Appuyez sur + pour en ajouter une.</translation>
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
            <translation>C'était la dernière ligne.</translation>
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
            <translation>Cette table n'a pas de lignes.</translation>
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
            <translation>Essayer avec la table d'exemple</translation>
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
            <translation>&amp;Colonne d'étiquettes</translation>
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
            <translation>Pour étiqueter des lignes, créez une colonne d'étiquettes : nommez-la et tapez les réponses au choix.</translation>
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
            <translation>%1 lignes, c'est trop pour le presse-papiers, qui en prend jusqu'à %2. Filtrez d'abord ou choisissez moins de lignes.</translation>
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
            <translation>Ouvrir l'exemple</translation>
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
            <translation>Ce qu'il y a dans le projet, et en apporter (Ctrl+1)</translation>
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
