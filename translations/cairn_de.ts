<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>Annotations</name>
        <message>
            <source>This annotation is no longer there.</source>
            <translation>Dieses Label gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Marked as to do</source>
            <translation>Als offen markiert</translation>
        </message>
        <message>
            <source>Marked as being done</source>
            <translation>Als in Arbeit markiert</translation>
        </message>
        <message>
            <source>Marked as done</source>
            <translation>Als fertig markiert</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Sent to review</source>
            <translation>Zur Prüfung gegeben</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Zurückgegeben</translation>
        </message>
        <message>
            <source>A shape without area or points was not added.</source>
            <translation>Eine Form ohne Fläche und ohne Punkte wurde nicht hinzugefügt.</translation>
        </message>
        <message>
            <source>This picture is no longer in the project.</source>
            <translation>Dieses Bild ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>A shape without area or points was not saved.</source>
            <translation>Eine Form ohne Fläche und ohne Punkte wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>This class is no longer there.</source>
            <translation>Diese Klasse gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Class removed</source>
            <translation>Klasse entfernt</translation>
        </message>
        <message>
            <source>Class set to %1</source>
            <translation>Klasse auf %1 gesetzt</translation>
        </message>
        <message numerus="yes">
            <source>%n annotation(s) deleted</source>
            <translation>
                <numerusform>%n Label gelöscht</numerusform>
                <numerusform>%n Labels gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>Tagged %1</source>
            <translation>Mit %1 verschlagwortet</translation>
        </message>
        <message>
            <source>Tag %1 removed</source>
            <translation>Schlagwort %1 entfernt</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made, so there is no backup.</source>
            <translation>Der Ordner %1 konnte nicht angelegt werden, darum gibt es keine Sicherung.</translation>
        </message>
        <message>
            <source>The backup %1 could not be put in place.</source>
            <translation>Die Sicherung %1 konnte nicht an ihren Platz gebracht werden.</translation>
        </message>
    </context>
    <context>
        <name>CairnJsonl</name>
        <message>
            <source>%1 could not be read: %2.</source>
            <translation>%1 konnte nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 konnte nicht geschrieben werden: %2.</translation>
        </message>
    </context>
    <context>
        <name>ColumnType</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Whole number</source>
            <translation>Ganze Zahl</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja oder nein</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Datum und Zeit</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Verweis</translation>
        </message>
        <message>
            <source>"%1" is no type of column. There are text, integer, real, boolean, datetime and category.</source>
            <translation>„%1“ ist keine Spaltenart. Es gibt text, integer, real, boolean, datetime und category.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n Punkt</numerusform>
                <numerusform>%n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>drawn into %1.</source>
            <translation>in %1 gezeichnet.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>The image %1 is not where it was.</source>
            <translation>Das Bild %1 liegt nicht mehr, wo es lag.</translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>Alles ist in Ordnung.</translation>
        </message>
        <message>
            <source>Labels against %1: %2 added, %3 removed, %4 changed.</source>
            <translation>Labels gegenüber %1: %2 hinzugekommen, %3 entfernt, %4 geändert.</translation>
        </message>
        <message>
            <source>Say what to import: --images PATH... (and --annotations PATH), or --table FILE.</source>
            <translation>Sag, was importiert werden soll: --images PFAD... (und --annotations PFAD) oder --table DATEI.</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) added,</source>
            <translation>
                <numerusform>%n Bild hinzugefügt,</numerusform>
                <numerusform>%n Bilder hinzugefügt,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already,</source>
            <translation>
                <numerusform>%n schon bekannt,</numerusform>
                <numerusform>%n schon bekannt,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s) added.</source>
            <translation>
                <numerusform>%n Label hinzugefügt.</numerusform>
                <numerusform>%n Labels hinzugefügt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The project has no such image. Import the images first.</source>
            <translation>Das Projekt hat kein solches Bild. Importiere zuerst die Bilder.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>added as the table %1.</source>
            <translation>als Tabelle %1 hinzugefügt.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Snapshots</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Gestures</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Say --item NAME --tag CLASS, or --from FILE.csv (for rows with --table T --column C).</source>
            <translation>Gib --item NAME --tag KLASSE an, oder --from DATEI.csv (für Zeilen mit --table T --column S).</translation>
        </message>
        <message numerus="yes">
            <source>%n labelled,</source>
            <translation>
                <numerusform>%n mit Label versehen,</numerusform>
                <numerusform>%n mit Label versehen,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged.</source>
            <translation>
                <numerusform>%n unverändert.</numerusform>
                <numerusform>%n unverändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Made the project %1 in %2.</source>
            <translation>Projekt %1 in %2 angelegt.</translation>
        </message>
        <message>
            <source>The standard output cannot be written.</source>
            <translation>Auf die Standardausgabe kann nicht geschrieben werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n prediction(s) written.</source>
            <translation>
                <numerusform>%n Vorhersage geschrieben.</numerusform>
                <numerusform>%n Vorhersagen geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>This run has no predictions.</source>
            <translation>Dieser Lauf hat keine Vorhersagen.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another place.</source>
            <translation>%1 kann nicht geschrieben werden. Wähle einen anderen Ort.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>No runs.</source>
            <translation>Keine Läufe.</translation>
        </message>
        <message>
            <source>Made the sample project in %1.</source>
            <translation>Beispielprojekt in %1 angelegt.</translation>
        </message>
        <message>
            <source>%1: %2 for training, %3 for validation, %4 for the test.</source>
            <translation>%1: %2 zum Trainieren, %3 zum Validieren, %4 zum Testen.</translation>
        </message>
        <message>
            <source>--split takes shares for training, validation and test, such as 0.7,0.15,0.15.</source>
            <translation>--split nimmt Anteile für Training, Validierung und Test, etwa 0.7,0.15,0.15.</translation>
        </message>
        <message>
            <source>--table and --target belong together.</source>
            <translation>--table und --target gehören zusammen.</translation>
        </message>
        <message>
            <source>Run %1, %2: %3</source>
            <translation>Lauf %1, %2: %3</translation>
        </message>
        <message>
            <source>The recipe %1 learns from a table: add --table T --target C, or --snapshot S.</source>
            <translation>Das Rezept %1 lernt aus einer Tabelle: gib --table T --target S oder --snapshot S an.</translation>
        </message>
        <message>
            <source>There is nothing left.</source>
            <translation>Es ist nichts mehr übrig.</translation>
        </message>
        <message>
            <source>There is no file or folder %1.</source>
            <translation>Die Datei oder den Ordner %1 gibt es nicht.</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>A run without a snapshot has no labels to compare.</source>
            <translation>Ein Lauf ohne Snapshot hat keine Labels zum Vergleichen.</translation>
        </message>
        <message>
            <source>The snapshots %1 and %2 hold different kinds of labels, so they cannot be compared.</source>
            <translation>Die Snapshots %1 und %2 enthalten verschiedene Arten von Labels und lassen sich nicht vergleichen.</translation>
        </message>
        <message>
            <source>There is no run to compare; name at least one.</source>
            <translation>Es gibt keinen Lauf zum Vergleichen; nenne mindestens einen.</translation>
        </message>
    </context>
    <context>
        <name>CsvFile</name>
        <message>
            <source>There is no file %1.</source>
            <translation>Die Datei %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>%1 is empty (0 bytes).</source>
            <translation>%1 ist leer (0 Byte).</translation>
        </message>
        <message>
            <source>%1 holds no values, only blank lines.</source>
            <translation>%1 enthält keine Werte, nur leere Zeilen.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1 could not be rewritten as UTF-8 in the folder for temporary files (%2): %3.</source>
            <translation>%1 konnte im Ordner für temporäre Dateien (%2) nicht in UTF-8 umgeschrieben werden: %3.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a table.</source>
            <translation>%1 ist ein Ordner, keine Tabelle.</translation>
        </message>
        <message>
            <source>The file cannot be read beyond this line: %1.</source>
            <translation>Ab dieser Zeile kann die Datei nicht gelesen werden: %1.</translation>
        </message>
        <message>
            <source>There is text behind a closing quote; it was taken into the field.</source>
            <translation>Hinter einem schließenden Anführungszeichen steht Text; er wurde in das Feld übernommen.</translation>
        </message>
        <message>
            <source>There is a zero byte, which no text can hold; such bytes are replaced by a question mark sign (�).</source>
            <translation>Es gibt ein Nullbyte, das kein Text enthalten kann; solche Bytes werden durch ein Fragezeichen (�) ersetzt.</translation>
        </message>
        <message>
            <source>There are bytes that are no UTF-8; they are replaced by a question mark sign (�). Choose another encoding if the file has one.</source>
            <translation>Es gibt Bytes, die kein UTF-8 sind; sie werden durch ein Fragezeichen (�) ersetzt. Wähle einen anderen Zeichensatz, falls die Datei einen hat.</translation>
        </message>
        <message>
            <source>A quote is opened in this line and never closed; the line was read as if it were no quote.</source>
            <translation>In dieser Zeile beginnt ein Anführungszeichen, das nie endet; die Zeile wurde gelesen, als wäre es keines.</translation>
        </message>
        <message>
            <source>There are %1 fields where the header has %2.</source>
            <translation>Es gibt %1 Felder, die Kopfzeile hat %2.</translation>
        </message>
        <message>
            <source>The values could not be written: %1. Check that the disk has room.</source>
            <translation>Die Werte konnten nicht geschrieben werden: %1. Prüfe, ob auf der Festplatte Platz ist.</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>The project file</source>
            <translation>Die Projektdatei</translation>
        </message>
        <message>
            <source>The disk is full: %1 could not be written. Make room, then try again; nothing was changed.</source>
            <translation>Die Festplatte ist voll: %1 konnte nicht geschrieben werden. Schaffe Platz und versuche es noch einmal; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Check the permissions of its folder.</source>
            <translation>%1 kann nicht geschrieben werden. Prüfe die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>%1 could not be opened. Check that it exists and that you may read and write its folder.</source>
            <translation>%1 konnte nicht geöffnet werden. Prüfe, ob es die Datei gibt und ob du den Ordner lesen und schreiben darfst.</translation>
        </message>
        <message>
            <source>%1 is not a Cairn project.</source>
            <translation>%1 ist kein Cairn-Projekt.</translation>
        </message>
        <message>
            <source>%1 is damaged. Copy the newest file from its folder backups in its place.</source>
            <translation>%1 ist beschädigt. Kopiere die neueste Datei aus dem Ordner backups an ihre Stelle.</translation>
        </message>
        <message>
            <source>%1 is being written by another program for too long. Try again.</source>
            <translation>%1 wird zu lange von einem anderen Programm geschrieben. Versuche es noch einmal.</translation>
        </message>
        <message>
            <source>%1 could not be read or written: the disk reports an error.</source>
            <translation>%1 konnte nicht gelesen oder geschrieben werden: die Festplatte meldet einen Fehler.</translation>
        </message>
        <message>
            <source>The query took too long and was stopped.</source>
            <translation>Die Abfrage dauerte zu lange und wurde angehalten.</translation>
        </message>
        <message>
            <source>The project could not do that: %1</source>
            <translation>Das Projekt konnte das nicht: %1</translation>
        </message>
    </context>
    <context>
        <name>Dataset</name>
        <message>
            <source>The dataset could not be written to %1. Check that there is room on the disk and that you may write there.</source>
            <translation>Der Datensatz konnte nicht nach %1 geschrieben werden. Prüfe, ob auf der Festplatte Platz ist und ob du dort schreiben darfst.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The cells of the table %1 were changed since the snapshot %2 was made, so the rows of that time are no longer there. Make a new snapshot.</source>
            <translation>Die Zellen der Tabelle %1 wurden geändert, seit der Snapshot %2 gemacht wurde; die Zeilen von damals gibt es nicht mehr. Mache einen neuen Snapshot.</translation>
        </message>
    </context>
    <context>
        <name>DialogAsk</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>%1 could not be written. Choose another place.</source>
            <translation>%1 konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
        </message>
    </context>
    <context>
        <name>Expression</name>
        <message>
            <source>The expression took too long and was stopped.</source>
            <translation>Der Ausdruck dauerte zu lange und wurde angehalten.</translation>
        </message>
        <message>
            <source>An expression may only read the project; this one wants more.</source>
            <translation>Ein Ausdruck darf das Projekt nur lesen; dieser will mehr.</translation>
        </message>
        <message>
            <source>The expression is not understood: %1.</source>
            <translation>Der Ausdruck ist nicht verständlich: %1.</translation>
        </message>
        <message>
            <source>The expression is not understood: a bracket or quote is not closed, or it holds more than one statement.</source>
            <translation>Der Ausdruck ist nicht verständlich: eine Klammer oder ein Anführungszeichen ist nicht geschlossen, oder er enthält mehr als eine Anweisung.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Reading annotations</source>
            <translation>Labels werden gelesen</translation>
        </message>
        <message>
            <source>It says that %1 has %2 x %3 pixels, but the picture has %4 x %5. Look whether its shapes fit.</source>
            <translation>Dort steht, %1 habe %2 x %3 Pixel, das Bild hat aber %4 x %5. Sieh nach, ob die Formen passen.</translation>
        </message>
        <message>
            <source>%1 at x %2, y %3</source>
            <translation>%1 bei x %2, y %3</translation>
        </message>
        <message>
            <source>%1 lies outside of the picture %2 and was left out.</source>
            <translation>%1 liegt außerhalb des Bildes %2 und wurde weggelassen.</translation>
        </message>
        <message>
            <source>%1 reached beyond the picture %2 and was clipped to it.</source>
            <translation>%1 reichte über das Bild %2 hinaus und wurde zugeschnitten.</translation>
        </message>
        <message>
            <source>A shape of %1 is empty and was left out.</source>
            <translation>Eine Form von %1 ist leer und wurde weggelassen.</translation>
        </message>
        <message>
            <source>Adding annotations</source>
            <translation>Labels werden hinzugefügt</translation>
        </message>
        <message>
            <source>Annotations imported from %1</source>
            <translation>Labels aus %1 importiert</translation>
        </message>
        <message>
            <source>Pascal VOC XML</source>
            <translation>Pascal VOC XML</translation>
        </message>
        <message>
            <source>Cairn lines</source>
            <translation>Cairn-Zeilen</translation>
        </message>
        <message>
            <source>%1 does not exist.</source>
            <translation>%1 gibt es nicht.</translation>
        </message>
        <message>
            <source>%1 is in no format of annotations that Cairn knows: %2.</source>
            <translation>%1 hat kein Label-Format, das Cairn kennt: %2.</translation>
        </message>
        <message>
            <source>In %1 there are no annotations in a format that Cairn knows: %2.</source>
            <translation>In %1 gibt es keine Labels in einem Format, das Cairn kennt: %2.</translation>
        </message>
    </context>
    <context>
        <name>ImageImport</name>
        <message>
            <source>The link leads nowhere.</source>
            <translation>Die Verknüpfung führt ins Leere.</translation>
        </message>
        <message>
            <source>This is neither a file nor a folder.</source>
            <translation>Das ist weder eine Datei noch ein Ordner.</translation>
        </message>
        <message>
            <source>There is no such file or folder.</source>
            <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>The folder may not be read. Check its permissions.</source>
            <translation>Der Ordner darf nicht gelesen werden. Prüfe seine Rechte.</translation>
        </message>
        <message>
            <source>Looking for pictures</source>
            <translation>Bilder werden gesucht</translation>
        </message>
        <message>
            <source>The file cannot be read to its end: %1.</source>
            <translation>Die Datei kann nicht bis zum Ende gelesen werden: %1.</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
        </message>
        <message>
            <source>The file is empty (0 bytes).</source>
            <translation>Die Datei ist leer (0 Byte).</translation>
        </message>
        <message>
            <source>The file could not be copied into the project: %1.</source>
            <translation>Die Datei konnte nicht in das Projekt kopiert werden: %1.</translation>
        </message>
        <message>
            <source>Importing pictures</source>
            <translation>Bilder werden importiert</translation>
        </message>
        <message>
            <source>The file is truncated: its end is missing.</source>
            <translation>Die Datei ist abgeschnitten: ihr Ende fehlt.</translation>
        </message>
        <message>
            <source>The file is damaged: the check sum of a part of the picture is wrong.</source>
            <translation>Die Datei ist beschädigt: die Prüfsumme eines Bildteils stimmt nicht.</translation>
        </message>
        <message>
            <source>The file is damaged: it holds no picture.</source>
            <translation>Die Datei ist beschädigt: sie enthält kein Bild.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n image(s) added.</source>
            <translation>
                <numerusform>%n Bild hinzugefügt.</numerusform>
                <numerusform>%n Bilder hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) were there already.</source>
            <translation>
                <numerusform>%n Bild war schon da.</numerusform>
                <numerusform>%n Bilder waren schon da.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be read.</source>
            <translation>
                <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
                <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s) added.</source>
            <translation>
                <numerusform>%n Label hinzugefügt.</numerusform>
                <numerusform>%n Labels hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label(s) were there already.</source>
            <translation>
                <numerusform>%n Label war schon da.</numerusform>
                <numerusform>%n Labels waren schon da.</numerusform>
            </translation>
        </message>
        <message>
            <source>The project has no such image. Import the images first.</source>
            <translation>Das Projekt hat kein solches Bild. Importiere zuerst die Bilder.</translation>
        </message>
        <message>
            <source>Importing images</source>
            <translation>Bilder werden importiert</translation>
        </message>
        <message>
            <source>Importing labels</source>
            <translation>Labels werden importiert</translation>
        </message>
        <message>
            <source>Import a folder of images</source>
            <translation>Einen Ordner mit Bildern importieren</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>Eine Tabelle importieren</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.tab *.txt)</source>
            <translation>Tabellen (*.csv *.tsv *.tab *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Import a folder of label files</source>
            <translation>Einen Ordner mit Label-Dateien importieren</translation>
        </message>
    </context>
    <context>
        <name>ItemLines</name>
        <message>
            <source>It has no class.</source>
            <translation>Es hat keine Klasse.</translation>
        </message>
        <message>
            <source>It is no JSON object (%1).</source>
            <translation>Es ist kein JSON-Objekt (%1).</translation>
        </message>
        <message>
            <source>It names no picture: "path" and "file" are missing.</source>
            <translation>Es nennt kein Bild: „path“ und „file“ fehlen.</translation>
        </message>
        <message>
            <source>Label %1: %2</source>
            <translation>Label %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ItemNames</name>
        <message>
            <source>There is no picture "%1" in the project.</source>
            <translation>Im Projekt gibt es kein Bild „%1“.</translation>
        </message>
        <message>
            <source>The picture "%1" has no page %2.</source>
            <translation>Das Bild „%1“ hat keine Seite %2.</translation>
        </message>
        <message>
            <source>Several pictures of the project are called "%1"; name its folder as well.</source>
            <translation>Mehrere Bilder des Projekts heißen „%1“; nenne auch den Ordner.</translation>
        </message>
    </context>
    <context>
        <name>Items</name>
        <message numerus="yes">
            <source>%n items are called "%1". Name one by its path: %2.</source>
            <translation>
                <numerusform>%n Eintrag heißt „%1“. Nenne einen mit seinem Pfad: %2.</numerusform>
                <numerusform>%n Einträge heißen „%1“. Nenne einen mit seinem Pfad: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no item "%1" in the project.</source>
            <translation>Im Projekt gibt es keinen Eintrag „%1“.</translation>
        </message>
        <message>
            <source>There is no item with the number %1 in the project.</source>
            <translation>Im Projekt gibt es keinen Eintrag mit der Nummer %1.</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>A change in the journal is damaged, so it can neither be undone nor applied.</source>
            <translation>Eine Änderung im Journal ist beschädigt und kann weder rückgängig gemacht noch angewandt werden.</translation>
        </message>
        <message>
            <source>The change could not be recorded; nothing was saved.</source>
            <translation>Die Änderung konnte nicht aufgezeichnet werden; nichts wurde gespeichert.</translation>
        </message>
        <message>
            <source>This change belongs to an older form of the project and can no longer be undone.</source>
            <translation>Diese Änderung gehört zu einer älteren Form des Projekts und lässt sich nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <source>This cannot be undone: something that was made later depends on it. Undo the later change first.</source>
            <translation>Das lässt sich nicht rückgängig machen: etwas Späteres hängt davon ab. Mache zuerst die spätere Änderung rückgängig.</translation>
        </message>
        <message>
            <source>This cannot be undone: the same labels were changed since. Undo the later change first.</source>
            <translation>Das lässt sich nicht rückgängig machen: dieselben Labels wurden seither geändert. Mache zuerst die spätere Änderung rückgängig.</translation>
        </message>
        <message>
            <source>The change could not be applied; nothing was changed.</source>
            <translation>Die Änderung konnte nicht angewandt werden; nichts wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>LabelImport</name>
        <message>
            <source>%1 needs the columns %2 and label in its first line; it has: %3.</source>
            <translation>%1 braucht in der ersten Zeile die Spalten %2 und label; vorhanden: %3.</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>The line names nothing.</source>
            <translation>Die Zeile nennt nichts.</translation>
        </message>
        <message>
            <source>Line %1 has no label.</source>
            <translation>Zeile %1 hat kein Label.</translation>
        </message>
        <message>
            <source>Tags from %1</source>
            <translation>Schlagwörter aus %1</translation>
        </message>
        <message>
            <source>The table %1 has no such row; rows are numbered from 1 to %2.</source>
            <translation>Die Tabelle %1 hat keine solche Zeile; die Zeilen sind von 1 bis %2 nummeriert.</translation>
        </message>
    </context>
    <context>
        <name>LabelSchema</name>
        <message>
            <source>A class needs a name.</source>
            <translation>Eine Klasse braucht einen Namen.</translation>
        </message>
        <message>
            <source>This class is no longer there.</source>
            <translation>Diese Klasse gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Class %1 added</source>
            <translation>Klasse %1 hinzugefügt</translation>
        </message>
        <message>
            <source>There is already a class %1. Choose another name.</source>
            <translation>Eine Klasse %1 gibt es schon. Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>Class %1 renamed to %2</source>
            <translation>Klasse %1 in %2 umbenannt</translation>
        </message>
        <message>
            <source>Colour of class %1 changed</source>
            <translation>Farbe der Klasse %1 geändert</translation>
        </message>
        <message>
            <source>A class can have one of the keys 1 to 9, not "%1".</source>
            <translation>Eine Klasse kann eine der Tasten 1 bis 9 haben, nicht „%1“.</translation>
        </message>
        <message>
            <source>Key of class %1 removed</source>
            <translation>Taste der Klasse %1 entfernt</translation>
        </message>
        <message>
            <source>Class %1 has the key %2</source>
            <translation>Klasse %1 hat die Taste %2</translation>
        </message>
        <message>
            <source>Class %1 moved</source>
            <translation>Klasse %1 verschoben</translation>
        </message>
        <message>
            <source>Class %1 deleted</source>
            <translation>Klasse %1 gelöscht</translation>
        </message>
    </context>
    <context>
        <name>LocalExecutor</name>
        <message>
            <source>There is no run %1.</source>
            <translation>Einen Lauf %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>The run could not be started. %1</source>
            <translation>Der Lauf konnte nicht gestartet werden. %1</translation>
        </message>
        <message>
            <source>The run could not be started: %1 cannot be run (%2).</source>
            <translation>Der Lauf konnte nicht gestartet werden: %1 lässt sich nicht ausführen (%2).</translation>
        </message>
        <message>
            <source>The run's supervisor ended before it could begin.</source>
            <translation>Der Aufseher des Laufs endete, bevor er anfangen konnte.</translation>
        </message>
        <message>
            <source>The run's folder %1 is gone, and with it what became of the run.</source>
            <translation>Der Ordner %1 des Laufs ist weg, und mit ihm, was aus dem Lauf wurde.</translation>
        </message>
        <message>
            <source>The run was asked to stop. Its supervisor was gone, so its exit status is unknown.</source>
            <translation>Der Lauf sollte anhalten. Sein Aufseher war nicht mehr da, daher ist unbekannt, wie er endete.</translation>
        </message>
        <message>
            <source>The program has ended while its supervisor was gone, so its exit status is unknown.</source>
            <translation>Das Programm endete, während sein Aufseher nicht da war, daher ist unbekannt, wie es endete.</translation>
        </message>
        <message>
            <source>The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here.</source>
            <translation>Der Lauf wurde von jemand anderem oder auf einem anderen Rechner eingereiht, darum wurde sein Programm nicht gestartet. Reihe ihn neu ein, um ihn hier laufen zu lassen.</translation>
        </message>
    </context>
    <context>
        <name>LogReader</name>
        <message>
            <source>The line is no JSON object and was skipped: %1.</source>
            <translation>Die Zeile ist kein JSON-Objekt und wurde übersprungen: %1.</translation>
        </message>
        <message>
            <source>The line was skipped: its step is not a whole number.</source>
            <translation>Die Zeile wurde übersprungen: ihr step ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>The line has more names of metrics than %1 in all; they were skipped.</source>
            <translation>Mit der Zeile gäbe es mehr als %1 Metriknamen; die weiteren wurden übersprungen.</translation>
        </message>
        <message>
            <source>it is no object</source>
            <translation>es ist kein Objekt</translation>
        </message>
        <message>
            <source>something follows the object</source>
            <translation>hinter dem Objekt folgt noch etwas</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1 (bei Zeichen %2)</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>a comma or a closing bracket is missing</source>
            <translation>ein Komma oder eine schließende Klammer fehlt</translation>
        </message>
        <message>
            <source>a name in quotes is missing</source>
            <translation>ein Name in Anführungszeichen fehlt</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>ein Doppelpunkt fehlt</translation>
        </message>
        <message>
            <source>it ends before its closing bracket</source>
            <translation>es endet vor der schließenden Klammer</translation>
        </message>
        <message>
            <source>a quote is not closed</source>
            <translation>ein Anführungszeichen ist nicht geschlossen</translation>
        </message>
        <message>
            <source>a backslash is followed by what JSON does not know</source>
            <translation>auf einen Rückstrich folgt, was JSON nicht kennt</translation>
        </message>
        <message>
            <source>a value is not understood</source>
            <translation>ein Wert ist nicht verständlich</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Project</source>
            <translation>&amp;Projekt</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>&amp;Neues Projekt…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Öffnen…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>Das &amp;Beispiel öffnen</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Close project</source>
            <translation>Projekt &amp;schließen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Find anything…</source>
            <translation>&amp;Suchen…</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Anleitung</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>&amp;About Cairn</source>
            <translation>&amp;Über Cairn</translation>
        </message>
    </context>
    <context>
        <name>Programs</name>
        <message>
            <source>%1 is no program that may be run; allow it with chmod +x.</source>
            <translation>%1 ist kein ausführbares Programm; erlaube es mit chmod +x.</translation>
        </message>
        <message>
            <source>The program %1 does not exist.</source>
            <translation>Das Programm %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no program %1, neither beside Cairn's own nor on PATH. Install it, or give its whole path.</source>
            <translation>Ein Programm %1 gibt es weder neben Cairns eigenen noch im PATH. Installiere es oder gib den ganzen Pfad an.</translation>
        </message>
    </context>
    <context>
        <name>Project</name>
        <message>
            <source>This copy of Cairn is incomplete: its schema is missing. Install it again.</source>
            <translation>Diese Kopie von Cairn ist unvollständig: das Schema fehlt. Installiere sie neu.</translation>
        </message>
        <message>
            <source>%1 is not a Cairn project.</source>
            <translation>%1 ist kein Cairn-Projekt.</translation>
        </message>
        <message>
            <source>%1 was made by a newer Cairn (schema %2, this one knows %3). Install the newer version to open it.</source>
            <translation>%1 wurde von einem neueren Cairn gemacht (Schema %2, dieses kennt %3). Installiere zum Öffnen die neuere Version.</translation>
        </message>
        <message>
            <source>%1 is an unfinished project: its schema was never made.</source>
            <translation>%1 ist ein unfertiges Projekt: sein Schema wurde nie angelegt.</translation>
        </message>
        <message>
            <source>%1 holds triggers, which no Cairn project has. It was not opened, because they would run with your rights.</source>
            <translation>%1 enthält Trigger, die kein Cairn-Projekt hat. Es wurde nicht geöffnet, weil sie mit deinen Rechten liefen.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written.</source>
            <translation>Der Ordner %1 kann nicht beschrieben werden.</translation>
        </message>
        <message>
            <source>This project is open in another window (%1 on %2, process %3), so it is shown here read-only.</source>
            <translation>Dieses Projekt ist in einem anderen Fenster offen (%1 auf %2, Prozess %3), darum wird es hier nur zum Lesen gezeigt.</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>Recipe</name>
        <message>
            <source>A quote is not closed in the line: %1</source>
            <translation>In der Zeile ist ein Anführungszeichen nicht geschlossen: %1</translation>
        </message>
        <message>
            <source>The recipe %1 cannot be used: %2</source>
            <translation>Das Rezept %1 ist nicht brauchbar: %2</translation>
        </message>
        <message>
            <source>a parameter's name, "%1", is not made of letters, digits, _, - and dots.</source>
            <translation>der Name eines Parameters, „%1“, besteht nicht aus Buchstaben, Ziffern, _, - und Punkten.</translation>
        </message>
        <message>
            <source>the parameter %1 has the type "%2", which is not known.</source>
            <translation>der Parameter %1 hat die unbekannte Art „%2“.</translation>
        </message>
        <message>
            <source>the parameter %1 has no choices.</source>
            <translation>der Parameter %1 hat keine Auswahl.</translation>
        </message>
        <message>
            <source>it has two parameters called %1.</source>
            <translation>es hat zwei Parameter namens %1.</translation>
        </message>
        <message>
            <source>it wants the data "%1"; that can be images, table or any.</source>
            <translation>es will die Daten „%1“; möglich sind images, table oder any.</translation>
        </message>
        <message>
            <source>it wants the dataset format "%1"; this version writes the format cairn only.</source>
            <translation>es will das Datensatzformat „%1“; diese Version schreibt nur das Format cairn.</translation>
        </message>
        <message>
            <source>it is no JSON object (at byte %1: %2).</source>
            <translation>es ist kein JSON-Objekt (bei Byte %1: %2).</translation>
        </message>
        <message>
            <source>it does not say "cairn": 1, which is the version that this program knows.</source>
            <translation>dort steht nicht „cairn“: 1, die Version, die dieses Programm kennt.</translation>
        </message>
        <message>
            <source>its name, "%1", is not made of letters, digits, _ and -.</source>
            <translation>der Name, „%1“, besteht nicht aus Buchstaben, Ziffern, _ und -.</translation>
        </message>
        <message>
            <source>its grace is less than 0 seconds.</source>
            <translation>seine Schonfrist ist kürzer als 0 Sekunden.</translation>
        </message>
        <message>
            <source>it names no program, and has no parameter "command" that could.</source>
            <translation>es nennt kein Programm und hat auch keinen Parameter „command“ dafür.</translation>
        </message>
        <message>
            <source>The recipe %1 cannot be read: %2.</source>
            <translation>Das Rezept %1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>There is no recipe %1; no recipes were found at all, so Cairn may not be wholly installed.</source>
            <translation>Ein Rezept %1 gibt es nicht; es wurden gar keine Rezepte gefunden, vielleicht ist Cairn nicht ganz installiert.</translation>
        </message>
        <message>
            <source>There is no recipe %1; there are %2.</source>
            <translation>Ein Rezept %1 gibt es nicht; es gibt %2.</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>von %1 bis %2</translation>
        </message>
        <message>
            <source>of at least %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>of at most %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>%1 takes a whole number, not %2.</source>
            <translation>%1 nimmt eine ganze Zahl, nicht %2.</translation>
        </message>
        <message>
            <source>%1 takes a whole number %3, not %2.</source>
            <translation>%1 nimmt eine ganze Zahl %3, nicht %2.</translation>
        </message>
        <message>
            <source>%1 takes a number, not %2.</source>
            <translation>%1 nimmt eine Zahl, nicht %2.</translation>
        </message>
        <message>
            <source>%1 takes a number %3, not %2.</source>
            <translation>%1 nimmt eine Zahl %3, nicht %2.</translation>
        </message>
        <message>
            <source>%1 is one of %3, not %2.</source>
            <translation>%1 ist eines von %3, nicht %2.</translation>
        </message>
        <message>
            <source>%1 is true or false, not %2.</source>
            <translation>%1 ist true oder false, nicht %2.</translation>
        </message>
        <message>
            <source>%1 takes a text, not %2.</source>
            <translation>%1 nimmt einen Text, nicht %2.</translation>
        </message>
        <message>
            <source>%1 is empty; the recipe needs it.</source>
            <translation>%1 ist leer; das Rezept braucht es.</translation>
        </message>
        <message>
            <source>The recipe %1 has no parameters, so there is no %2.</source>
            <translation>Das Rezept %1 hat keine Parameter, also auch kein %2.</translation>
        </message>
        <message>
            <source>The recipe %1 has no parameter %2; it has %3.</source>
            <translation>Das Rezept %1 hat keinen Parameter %2; es hat %3.</translation>
        </message>
        <message>
            <source>"%1" is no parameter; write it as NAME=VALUE.</source>
            <translation>„%1“ ist kein Parameter; schreibe NAME=WERT.</translation>
        </message>
        <message>
            <source>Your own program</source>
            <translation>Eigenes Programm</translation>
        </message>
        <message>
            <source>Runs any program line of yours in a run folder of its own. The dataset, the parameters and the files to write are named by environment variables; the help's page on the run folder lists them.</source>
            <translation>Führt eine beliebige Programmzeile in einem eigenen Laufordner aus. Der Datensatz, die Parameter und die zu schreibenden Dateien stehen in Umgebungsvariablen; die Hilfeseite zum Laufordner zählt sie auf.</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>The program and its arguments, for example: python3 train.py --epochs 20. Cairn splits the line itself, with quotes as in a shell, but starts no shell: pipes, variables and wildcards are not understood. {dataset}, {artifacts} and {run} stand for the run's folders.</source>
            <translation>Das Programm und seine Argumente, zum Beispiel: python3 train.py --epochs 20. Cairn zerlegt die Zeile selbst, mit Anführungszeichen wie in einer Shell, startet aber keine: Pipes, Variablen und Platzhalter werden nicht verstanden. {dataset}, {artifacts} und {run} stehen für die Ordner des Laufs.</translation>
        </message>
        <message>
            <source>Image classifier</source>
            <translation>Bildklassifikator</translation>
        </message>
        <message>
            <source>A small convolutional network that tells classes apart: whole pictures by their tags, or the crops under boxes and polygons. Made for a laptop without a graphics card; it starts from nothing, so a few dozen examples of each class are a good beginning.</source>
            <translation>Ein kleines Faltungsnetz, das Klassen unterscheidet: ganze Bilder nach ihren Schlagwörtern oder die Ausschnitte unter Rechtecken und Umrissen. Für einen Laptop ohne Grafikkarte gemacht; es fängt bei null an, darum sind einige Dutzend Beispiele je Klasse ein guter Anfang.</translation>
        </message>
        <message>
            <source>Learn from</source>
            <translation>Lernen aus</translation>
        </message>
        <message>
            <source>tags: whole pictures by their tag. shapes: the crop under each box or polygon. auto: shapes if there are any.</source>
            <translation>tags: ganze Bilder nach ihrem Schlagwort. shapes: der Ausschnitt unter jedem Rechteck oder Umriss. auto: Formen, wenn es welche gibt.</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>shapes</source>
            <translation>Formen</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>How many times the training examples are gone through; an epoch of a small training set goes through them several times, so that it has at least 32 steps.</source>
            <translation>Wie oft die Trainingsbeispiele durchlaufen werden; eine Epoche eines kleinen Trainingssatzes durchläuft sie mehrmals, damit sie mindestens 32 Schritte hat.</translation>
        </message>
        <message>
            <source>Optimiser</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <source>How the network's weights follow the gradient. adam (with decoupled weight decay) is a good first choice.</source>
            <translation>Wie die Gewichte des Netzes dem Gradienten folgen. adam (mit entkoppeltem Gewichtszerfall) ist eine gute erste Wahl.</translation>
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
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>The largest step of the schedule. 0: the optimiser's own (adam 0.001, rmsprop 0.0005, momentum 0.02, sgd 0.1).</source>
            <translation>Der größte Schritt des Verlaufs. 0: die übliche des Optimierers (adam 0,001, rmsprop 0,0005, momentum 0,02, sgd 0,1).</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Stapelgröße</translation>
        </message>
        <message>
            <source>Examples a step. A small training set takes smaller batches.</source>
            <translation>Beispiele je Schritt. Ein kleiner Trainingssatz nimmt kleinere Stapel.</translation>
        </message>
        <message>
            <source>Rare classes</source>
            <translation>Seltene Klassen</translation>
        </message>
        <message>
            <source>auto: the rarer a class, the more each example of it counts, in the training loss and in the validation loss. none: each example counts the same.</source>
            <translation>auto: je seltener eine Klasse, desto mehr zählt jedes Beispiel, im Trainings- und im Validierungsverlust. none: jedes Beispiel zählt gleich.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Vary the pictures</source>
            <translation>Bilder variieren</translation>
        </message>
        <message>
            <source>Turns, shifts, scales and brightens each training example anew in each epoch, as set below, so that the network does not learn it by heart.</source>
            <translation>Dreht, verschiebt, skaliert und erhellt jedes Trainingsbeispiel in jeder Epoche neu, wie unten eingestellt, damit das Netz es nicht auswendig lernt.</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Geduld</translation>
        </message>
        <message>
            <source>Stop when the validation loss has not fallen for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
            <translation>Anhalten, wenn der Validierungsverlust so viele Epochen lang nicht gefallen ist. 0: alle Epochen durchlaufen, was zur fallenden Lernrate passt. Die beste Epoche wird in jedem Fall behalten.</translation>
        </message>
        <message>
            <source>epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>Crop size</source>
            <translation>Ausschnittgröße</translation>
        </message>
        <message>
            <source>Each example is scaled to a square of this size. 0: 40 for shapes, 96 for whole pictures.</source>
            <translation>Jedes Beispiel wird auf ein Quadrat dieser Größe skaliert. 0: 40 für Formen, 96 für ganze Bilder.</translation>
        </message>
        <message>
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Rand</translation>
        </message>
        <message>
            <source>How much of the surroundings a crop shows, as a share of the shape's longer side.</source>
            <translation>Wie viel der Umgebung ein Ausschnitt zeigt, als Anteil der längeren Seite der Form.</translation>
        </message>
        <message>
            <source>Flip</source>
            <translation>Spiegeln</translation>
        </message>
        <message>
            <source>Mirror examples at random. horizontal for photographs that have an up and a down; none where left and right matter.</source>
            <translation>Beispiele zufällig spiegeln. horizontal für Fotos mit oben und unten; none, wo links und rechts zählen.</translation>
        </message>
        <message>
            <source>horizontal</source>
            <translation>horizontal</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Turn examples by up to this angle either way.</source>
            <translation>Beispiele bis zu diesem Winkel in beide Richtungen drehen.</translation>
        </message>
        <message>
            <source>degrees</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skalieren</translation>
        </message>
        <message>
            <source>Scale examples up or down by up to this share, and shift them by half of it.</source>
            <translation>Beispiele bis zu diesem Anteil vergrößern oder verkleinern und um die Hälfte davon verschieben.</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Change brightness and contrast by up to this share.</source>
            <translation>Helligkeit und Kontrast bis zu diesem Anteil ändern.</translation>
        </message>
        <message>
            <source>Learning rate over time</source>
            <translation>Lernrate im Verlauf</translation>
        </message>
        <message>
            <source>one-cycle: rise for the first quarter, then fall to nearly nothing. cosine: fall from the start.</source>
            <translation>one-cycle: im ersten Viertel steigen, dann fast auf null fallen. cosine: von Anfang an fallen.</translation>
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
            <translation>konstant</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <translation>Gewichtszerfall</translation>
        </message>
        <message>
            <source>Each step pulls the weights towards zero by this share of the learning rate.</source>
            <translation>Jeder Schritt zieht die Gewichte um diesen Anteil der Lernrate gegen null.</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Channels of the first layer; the deeper layers have two, four and eight times as many. Twice the width takes about three times as long.</source>
            <translation>Kanäle der ersten Schicht; die tieferen haben zwei-, vier- und achtmal so viele. Die doppelte Breite braucht etwa dreimal so lange.</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>0: all cores. The same seed gives the same numbers only with the same number of threads.</source>
            <translation>0: alle Kerne. Der gleiche Startwert gibt nur bei gleicher Zahl von Threads die gleichen Zahlen.</translation>
        </message>
        <message>
            <source>Boosted trees</source>
            <translation>Boosting-Bäume</translation>
        </message>
        <message>
            <source>Gradient-boosted trees (XGBoost) on the rows of a table. Predicts a class or a number, takes categories, dates and missing values as they are, stops by itself when the validation loss no longer falls, and explains its predictions column by column.</source>
            <translation>Gradient-Boosting-Bäume (XGBoost) auf den Zeilen einer Tabelle. Sagt eine Klasse oder eine Zahl vorher, nimmt Kategorien, Daten und fehlende Werte, wie sie sind, hört von selbst auf, wenn der Validierungsverlust nicht mehr fällt, und erklärt seine Vorhersagen Spalte für Spalte.</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Vorhersagen</translation>
        </message>
        <message>
            <source>auto: classes where the target is a text, a category, true or false, or a whole number with only two values; numbers otherwise.</source>
            <translation>auto: Klassen, wenn das Ziel ein Text, eine Kategorie, wahr oder falsch oder eine ganze Zahl mit nur zwei Werten ist; sonst Zahlen.</translation>
        </message>
        <message>
            <source>classification</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>regression</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>At most so many trees (times the classes when there are more than two) are built.</source>
            <translation>Höchstens so viele Bäume (mal die Klassen, wenn es mehr als zwei sind) werden gebaut.</translation>
        </message>
        <message>
            <source>How much of each tree's correction is taken. Half the rate needs about twice the rounds.</source>
            <translation>Wie viel von der Korrektur jedes Baums genommen wird. Die halbe Rate braucht etwa doppelt so viele Runden.</translation>
        </message>
        <message>
            <source>Tree depth</source>
            <translation>Baumtiefe</translation>
        </message>
        <message>
            <source>How many questions a tree asks one after another. Deeper trees learn more, and more by heart.</source>
            <translation>Wie viele Fragen ein Baum nacheinander stellt. Tiefere Bäume lernen mehr, und mehr auswendig.</translation>
        </message>
        <message>
            <source>Stop when the validation loss has not fallen for so many rounds; the best round is kept. 0: never stop early.</source>
            <translation>Anhalten, wenn der Validierungsverlust so viele Runden lang nicht gefallen ist; die beste Runde wird behalten. 0: nie vorzeitig anhalten.</translation>
        </message>
        <message>
            <source>rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>Rows for a tree</source>
            <translation>Zeilen je Baum</translation>
        </message>
        <message>
            <source>The share of the training rows that each tree sees.</source>
            <translation>Der Anteil der Trainingszeilen, den jeder Baum sieht.</translation>
        </message>
        <message>
            <source>Columns for a tree</source>
            <translation>Spalten je Baum</translation>
        </message>
        <message>
            <source>The share of the columns that each tree sees. Below 1 the trees differ more, which often helps a little.</source>
            <translation>Der Anteil der Spalten, den jeder Baum sieht. Unter 1 unterscheiden sich die Bäume mehr, was oft ein wenig hilft.</translation>
        </message>
        <message>
            <source>Smallest leaf</source>
            <translation>Kleinstes Blatt</translation>
        </message>
        <message>
            <source>A leaf holds at least so many rows' worth of evidence. Larger values make calmer trees.</source>
            <translation>Ein Blatt enthält mindestens so viel Evidenz wie so viele Zeilen. Größere Werte machen ruhigere Bäume.</translation>
        </message>
        <message>
            <source>L2 penalty</source>
            <translation>L2-Strafe</translation>
        </message>
        <message>
            <source>Pulls the leaves' values towards zero.</source>
            <translation>Zieht die Werte der Blätter gegen null.</translation>
        </message>
        <message>
            <source>Least gain</source>
            <translation>Kleinster Gewinn</translation>
        </message>
        <message>
            <source>A split must lower the loss by at least so much.</source>
            <translation>Eine Teilung muss den Verlust mindestens um so viel senken.</translation>
        </message>
        <message>
            <source>Bins</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>Into how many steps a column of numbers is divided before splits are looked for.</source>
            <translation>In wie viele Stufen eine Zahlenspalte geteilt wird, bevor Teilungen gesucht werden.</translation>
        </message>
        <message>
            <source>Most categories</source>
            <translation>Meiste Kategorien</translation>
        </message>
        <message>
            <source>A text or category column with more distinct values than this is left out, and the log says so.</source>
            <translation>Eine Text- oder Kategoriespalte mit mehr verschiedenen Werten wird weggelassen; das steht dann im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>RowLabels</name>
        <message>
            <source>This label column is no longer there.</source>
            <translation>Diese Label-Spalte gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>There is no row %1 in this table.</source>
            <translation>In dieser Tabelle gibt es keine Zeile %1.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>A label column needs a name.</source>
            <translation>Eine Label-Spalte braucht einen Namen.</translation>
        </message>
        <message>
            <source>This table is no longer in the project.</source>
            <translation>Diese Tabelle ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <source>The table has a column %1 already. Choose another name for the label column.</source>
            <translation>Die Tabelle hat schon eine Spalte %1. Wähle einen anderen Namen für die Label-Spalte.</translation>
        </message>
        <message>
            <source>Label column %1 added</source>
            <translation>Label-Spalte %1 hinzugefügt</translation>
        </message>
        <message>
            <source>Choices of %1 changed</source>
            <translation>Antworten von %1 geändert</translation>
        </message>
        <message>
            <source>Label of row %1 removed</source>
            <translation>Label der Zeile %1 entfernt</translation>
        </message>
        <message numerus="yes">
            <source>Labels of %n row(s) removed</source>
            <translation>
                <numerusform>Label von %n Zeile entfernt</numerusform>
                <numerusform>Labels von %n Zeilen entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Row %1 labelled %2</source>
            <translation>Zeile %1 mit %2 versehen</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) labelled %1</source>
            <translation>
                <numerusform>%n Zeile mit %1 versehen</numerusform>
                <numerusform>%n Zeilen mit %1 versehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) labelled</source>
            <translation>
                <numerusform>%n Zeile mit Label versehen</numerusform>
                <numerusform>%n Zeilen mit Labels versehen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunFolder</name>
        <message>
            <source>The run could not be asked to stop: %1 cannot be written (%2).</source>
            <translation>Der Lauf konnte nicht angehalten werden: %1 kann nicht geschrieben werden (%2).</translation>
        </message>
    </context>
    <context>
        <name>RunFollower</name>
        <message>
            <source>There is no run %1.</source>
            <translation>Einen Lauf %1 gibt es nicht.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n more line(s) could not be read.</source>
            <translation>
                <numerusform>%1: %n weitere Zeile konnte nicht gelesen werden.</numerusform>
                <numerusform>%1: %n weitere Zeilen konnten nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: a line longer than %2 MB was skipped.</source>
            <translation>%1: eine Zeile von mehr als %2 MB wurde übersprungen.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, Zeile %2: %3</translation>
        </message>
        <message>
            <source>The line is no JSON object and was skipped.</source>
            <translation>Die Zeile ist kein JSON-Objekt und wurde übersprungen.</translation>
        </message>
        <message>
            <source>The line names neither an item nor a row, or both, and was skipped.</source>
            <translation>Die Zeile nennt weder Eintrag noch Zeile, oder beides, und wurde übersprungen.</translation>
        </message>
        <message>
            <source>The line says no class and no value, and was skipped.</source>
            <translation>Die Zeile nennt weder Klasse noch Wert und wurde übersprungen.</translation>
        </message>
        <message>
            <source>The project has no item %1, so its prediction was skipped.</source>
            <translation>Das Projekt hat keinen Eintrag %1, seine Vorhersage wurde übersprungen.</translation>
        </message>
        <message>
            <source>The run was not trained on a table, so its prediction of a row was skipped.</source>
            <translation>Der Lauf lernte nicht aus einer Tabelle, seine Vorhersage einer Zeile wurde übersprungen.</translation>
        </message>
    </context>
    <context>
        <name>RunQueue</name>
        <message>
            <source>The command is empty; say which program to run, for example: python3 train.py</source>
            <translation>Der Befehl ist leer; sag, welches Programm laufen soll, zum Beispiel: python3 train.py</translation>
        </message>
        <message>
            <source>The recipe %1 cannot run. %2</source>
            <translation>Das Rezept %1 kann nicht laufen. %2</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 konnte nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>The recipe %1 learns from labels: freeze a snapshot first and name it.</source>
            <translation>Das Rezept %1 lernt aus Labels: mache zuerst einen Snapshot und nenne ihn.</translation>
        </message>
        <message>
            <source>The recipe %1 learns from images, and the snapshot %2 is of a table.</source>
            <translation>Das Rezept %1 lernt aus Bildern, der Snapshot %2 ist von einer Tabelle.</translation>
        </message>
        <message>
            <source>The recipe %1 learns from a table, and the snapshot %2 is of images.</source>
            <translation>Das Rezept %1 lernt aus einer Tabelle, der Snapshot %2 ist von Bildern.</translation>
        </message>
        <message>
            <source>A run cannot be called %1: a number alone names a run by its id.</source>
            <translation>Ein Lauf kann nicht %1 heißen: eine bloße Zahl nennt einen Lauf bei seiner Nummer.</translation>
        </message>
        <message>
            <source>There is a run called %1 already. Choose another name.</source>
            <translation>Ein Lauf namens %1 ist schon da. Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
            <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfe, ob Platz ist und ob du dort schreiben darfst.</translation>
        </message>
        <message>
            <source>The link %1 could not be made; the project's disk may not know links.</source>
            <translation>Die Verknüpfung %1 konnte nicht angelegt werden; vielleicht kennt das Laufwerk des Projekts keine.</translation>
        </message>
        <message>
            <source>There is no run %1.</source>
            <translation>Einen Lauf %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>The run was stopped before it began.</source>
            <translation>Der Lauf wurde angehalten, bevor er begann.</translation>
        </message>
    </context>
    <context>
        <name>RunStatus</name>
        <message>
            <source>queued</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>starting</source>
            <translation>startet</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>verloren</translation>
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
            <translation>keine Zahl</translation>
        </message>
    </context>
    <context>
        <name>RunTicket</name>
        <message>
            <source>The run could not be noted in %1, so it would not be started. Check that there is room and that you may write there.</source>
            <translation>Der Lauf konnte nicht in %1 vermerkt werden und würde darum nicht gestartet. Prüfe, ob Platz ist und ob du dort schreiben darfst.</translation>
        </message>
    </context>
    <context>
        <name>Runs</name>
        <message>
            <source>There is no run %1.</source>
            <translation>Einen Lauf %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>Several runs are called %1; say which by its number: %2.</source>
            <translation>Mehrere Läufe heißen %1; nenne einen mit seiner Nummer: %2.</translation>
        </message>
        <message>
            <source>There is no snapshot %1.</source>
            <translation>Den Snapshot %1 gibt es nicht.</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>The sample is missing from this copy of Cairn (looked in %1). Install it again.</source>
            <translation>Das Beispiel fehlt in dieser Kopie von Cairn (gesucht in %1). Installiere sie neu.</translation>
        </message>
        <message>
            <source>Cairn sample</source>
            <translation>Cairn-Beispiel</translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message>
            <source>The run has no metrics yet, so there is no %1.</source>
            <translation>Der Lauf hat noch keine Metriken, also auch kein %1.</translation>
        </message>
        <message>
            <source>The run has no metric %1; it has %2.</source>
            <translation>Der Lauf hat keine Metrik %1; er hat %2.</translation>
        </message>
    </context>
    <context>
        <name>Snapshots</name>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>%1, page %2</source>
            <translation>%1, Seite %2</translation>
        </message>
        <message>
            <source>The snapshots %1 and %2 are not of the same labels, so they cannot be compared.</source>
            <translation>Die Snapshots %1 und %2 sind nicht von denselben Labels und lassen sich nicht vergleichen.</translation>
        </message>
        <message>
            <source>The shares of train, val and test must not be negative.</source>
            <translation>Die Anteile von Training, Validierung und Test dürfen nicht negativ sein.</translation>
        </message>
        <message>
            <source>At least one of train, val and test needs a share above 0.</source>
            <translation>Mindestens eines von Training, Validierung und Test braucht einen Anteil über 0.</translation>
        </message>
        <message>
            <source>There is no snapshot %1 in this project.</source>
            <translation>In diesem Projekt gibt es keinen Snapshot %1.</translation>
        </message>
        <message>
            <source>No picture has a label yet, so there is nothing to freeze. Label some first.</source>
            <translation>Noch hat kein Bild ein Label, es gibt also nichts einzufrieren. Versieh zuerst einige mit Labels.</translation>
        </message>
        <message>
            <source>No row has a value in %1 yet, so there is nothing to freeze. Label some first.</source>
            <translation>Noch hat keine Zeile einen Wert in %1, es gibt also nichts einzufrieren. Versieh zuerst einige mit Labels.</translation>
        </message>
        <message>
            <source>The table %1 has no column %2. It has: %3.</source>
            <translation>Die Tabelle %1 hat keine Spalte %2. Sie hat: %3.</translation>
        </message>
        <message>
            <source>The column %1 is computed from others, so it cannot be learnt. Choose another target.</source>
            <translation>Die Spalte %1 wird aus anderen berechnet und kann nicht gelernt werden. Wähle ein anderes Ziel.</translation>
        </message>
        <message>
            <source>snapshot %1</source>
            <translation>Snapshot %1</translation>
        </message>
        <message>
            <source>There is a snapshot %1 already. Choose another name.</source>
            <translation>Einen Snapshot %1 gibt es schon. Wähle einen anderen Namen.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Label, train, compare: one workbench, offline.</source>
            <translation>Labeln, trainieren, vergleichen: eine Werkbank, ohne Netz.</translation>
        </message>
        <message>
            <source>The project's folder or file.</source>
            <translation>Der Ordner oder die Datei des Projekts.</translation>
        </message>
        <message>
            <source>Opens the sample project.</source>
            <translation>Öffnet das Beispielprojekt.</translation>
        </message>
    </context>
    <context>
        <name>TableImport</name>
        <message>
            <source>%1 holds no columns.</source>
            <translation>%1 enthält keine Spalten.</translation>
        </message>
        <message>
            <source>%1 has %2 columns, but %3 were chosen. Look at its preview again.</source>
            <translation>%1 hat %2 Spalten, gewählt wurden aber %3. Sieh dir die Vorschau noch einmal an.</translation>
        </message>
        <message>
            <source>No column of %1 was chosen.</source>
            <translation>Keine Spalte von %1 wurde gewählt.</translation>
        </message>
        <message>
            <source>%1 has %2 columns, but a table holds at most %3. Choose which of them to import.</source>
            <translation>%1 hat %2 Spalten, eine Tabelle fasst aber höchstens %3. Wähle aus, welche importiert werden.</translation>
        </message>
        <message>
            <source>This line has %1 fields where the table has %2: it is taken for a note above the table.</source>
            <translation>Diese Zeile hat %1 Felder, die Tabelle %2: sie gilt als Bemerkung über der Tabelle.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Looking at the columns</source>
            <translation>Spalten werden untersucht</translation>
        </message>
        <message>
            <source>"%1" in the column %2: day and month cannot be told apart, the cell is empty.</source>
            <translation>„%1“ in der Spalte %2: Tag und Monat sind nicht zu unterscheiden, die Zelle ist leer.</translation>
        </message>
        <message>
            <source>"%1" in the column %2 does not fit the type %3, the cell is empty.</source>
            <translation>„%1“ in der Spalte %2 passt nicht zur Art %3, die Zelle ist leer.</translation>
        </message>
        <message>
            <source>There are %1 fields where the table has %2 columns; the line was left out.</source>
            <translation>Es gibt %1 Felder, die Tabelle hat %2 Spalten; die Zeile wurde weggelassen.</translation>
        </message>
        <message>
            <source>Importing rows</source>
            <translation>Zeilen werden importiert</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>The project has no table with the number %1.</source>
            <translation>Das Projekt hat keine Tabelle mit der Nummer %1.</translation>
        </message>
        <message>
            <source>There is no table "%1": the project has no tables yet.</source>
            <translation>Eine Tabelle „%1“ gibt es nicht: das Projekt hat noch keine Tabellen.</translation>
        </message>
        <message>
            <source>There is no table "%1". The project has: %2.</source>
            <translation>Eine Tabelle „%1“ gibt es nicht. Das Projekt hat: %2.</translation>
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
            <translation>Hält an</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>bisher %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2, about %3</source>
            <translation>%1 von %2, noch etwa %3</translation>
        </message>
    </context>
    <context>
        <name>VocXml</name>
        <message>
            <source>its box lacks one of the numbers xmin, ymin, xmax and ymax</source>
            <translation>seinem Rechteck fehlt eine der Zahlen xmin, ymin, xmax und ymax</translation>
        </message>
        <message>
            <source>its box is empty (x from %1 to %2, y from %3 to %4)</source>
            <translation>sein Rechteck ist leer (x von %1 bis %2, y von %3 bis %4)</translation>
        </message>
        <message>
            <source>its outline is not made of the numbers x1, y1, x2, y2 and so on</source>
            <translation>sein Umriss besteht nicht aus den Zahlen x1, y1, x2, y2 und so weiter</translation>
        </message>
        <message>
            <source>its outline has fewer than three points</source>
            <translation>sein Umriss hat weniger als drei Punkte</translation>
        </message>
        <message>
            <source>it has no name</source>
            <translation>es hat keinen Namen</translation>
        </message>
        <message>
            <source>it has neither a box nor an outline</source>
            <translation>es hat weder Rechteck noch Umriss</translation>
        </message>
        <message>
            <source>Object %1 (line %2) was left out: %3.</source>
            <translation>Objekt %1 (Zeile %2) wurde weggelassen: %3.</translation>
        </message>
        <message>
            <source>Object %1 (%2, line %3) was left out: %4.</source>
            <translation>Objekt %1 (%2, Zeile %3) wurde weggelassen: %4.</translation>
        </message>
        <message>
            <source>A label of the kind "%1" (%2) has no place in Pascal VOC and was left out.</source>
            <translation>Ein Label der Art „%1“ (%2) hat in Pascal VOC keinen Platz und wurde weggelassen.</translation>
        </message>
        <message>
            <source>%1 could not be read: %2.</source>
            <translation>%1 konnte nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1 is no Pascal VOC file: it does not begin with &lt;annotation&gt;.</source>
            <translation>%1 ist keine Pascal-VOC-Datei: sie beginnt nicht mit &lt;annotation&gt;.</translation>
        </message>
        <message>
            <source>%1 is damaged at line %2 (%3); nothing of it was taken.</source>
            <translation>%1 ist in Zeile %2 beschädigt (%3); nichts davon wurde übernommen.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made.</source>
            <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 konnte nicht geschrieben werden: %2.</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>%1 could not be started: %2.</source>
            <translation>%1 konnte nicht gestartet werden: %2.</translation>
        </message>
        <message>
            <source>It was cancelled; the run goes on.</source>
            <translation>Abgebrochen; der Lauf geht weiter.</translation>
        </message>
    </context>
    <context>
        <name>WriteGate</name>
        <message>
            <source>A labelled table was changed outside the journal; nothing was saved. Please report this.</source>
            <translation>Eine Tabelle mit Labels wurde am Journal vorbei geändert; nichts wurde gespeichert. Bitte melde das.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>cairn::AnnotationModel</name>
        <message>
            <source>No class yet</source>
            <translation>Noch keine Klasse</translation>
        </message>
    </context>
    <context>
        <name>cairn::BoxTool</name>
        <message>
            <source>Click the opposite corner, Esc cancels</source>
            <translation>Klick auf die Gegenecke, Esc bricht ab</translation>
        </message>
        <message>
            <source>Enter sets a corner, Shift moves by 10</source>
            <translation>Eingabe setzt eine Ecke, Umschalt rückt um 10</translation>
        </message>
    </context>
    <context>
        <name>cairn::ChoiceChip</name>
        <message>
            <source>%1, key %2</source>
            <translation>%1, Taste %2</translation>
        </message>
    </context>
    <context>
        <name>cairn::ClassModel</name>
        <message numerus="yes">
            <source>%n annotation(s)</source>
            <translation>
                <numerusform>%n Label</numerusform>
                <numerusform>%n Labels</numerusform>
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
            <translation>So heißt nichts.</translation>
        </message>
        <message>
            <source>Find items, runs, commands and settings</source>
            <translation>Einträge, Läufe, Befehle und Einstellungen finden</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Treffer</translation>
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
            <translation>ohne Klasse</translation>
        </message>
        <message>
            <source>looked at, nothing on it</source>
            <translation>angesehen, nichts darauf</translation>
        </message>
        <message>
            <source>Here runs stand side by side.</source>
            <translation>Hier stehen Läufe nebeneinander.</translation>
        </message>
        <message>
            <source>Tick two or more runs at the left to see what differs: parameters, labels and results.</source>
            <translation>Hake links zwei oder mehr Läufe an und sieh, was sich unterscheidet: Parameter, Labels und Ergebnisse.</translation>
        </message>
        <message>
            <source>Go to the runs</source>
            <translation>Zu den Läufen</translation>
        </message>
        <message>
            <source>Only what differs</source>
            <translation>Nur Unterschiede</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Runs to compare</source>
            <translation>Läufe zum Vergleichen</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>War</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Ist</translation>
        </message>
        <message>
            <source>Labels that changed</source>
            <translation>Geänderte Labels</translation>
        </message>
        <message>
            <source>Double-click to open an image</source>
            <translation>Doppelklick öffnet ein Bild</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <source>What changed in the labels</source>
            <translation>Was sich an den Labels änderte</translation>
        </message>
        <message>
            <source>%1 against %2: %3 added, %4 removed, %5 changed</source>
            <translation>%1 gegenüber %2: %3 hinzugekommen, %4 entfernt, %5 geändert</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
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
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>Labels' digest</source>
            <translation>Prüfsumme der Labels</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Metriken</translation>
        </message>
        <message>
            <source>%1 (best)</source>
            <translation>%1 (bestes)</translation>
        </message>
        <message>
            <source>Labels, against the first run</source>
            <translation>Labels gegenüber dem ersten Lauf</translation>
        </message>
        <message>
            <source>not comparable</source>
            <translation>nicht vergleichbar</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugekommen</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
    </context>
    <context>
        <name>cairn::CurveLegend</name>
        <message>
            <source>Curve</source>
            <translation>Kurve</translation>
        </message>
        <message>
            <source>Last value</source>
            <translation>Letzter Wert</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>At %1</source>
            <translation>Bei %1</translation>
        </message>
    </context>
    <context>
        <name>cairn::CurvePanel</name>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>&amp;Metric</source>
            <translation>&amp;Metrik</translation>
        </message>
        <message>
            <source>&amp;Smoothing</source>
            <translation>&amp;Glättung</translation>
        </message>
        <message>
            <source>A moving average over all points; the raw line stays behind it, faint</source>
            <translation>Ein gleitender Mittelwert über alle Punkte; die rohe Linie bleibt blass dahinter</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>The view that holds every point (double click)</source>
            <translation>Die Ansicht mit allen Punkten (Doppelklick)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>As PNG, SVG or PDF picture, or the raw points as CSV</source>
            <translation>Als PNG-, SVG- oder PDF-Bild, oder die rohen Punkte als CSV</translation>
        </message>
        <message>
            <source>Select one or more runs above to see their curves.</source>
            <translation>Wähle oben einen oder mehrere Läufe, um ihre Kurven zu sehen.</translation>
        </message>
        <message>
            <source>No point was logged yet.</source>
            <translation>Noch wurde kein Punkt aufgezeichnet.</translation>
        </message>
        <message>
            <source>Export the curves</source>
            <translation>Die Kurven exportieren</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG-Zeichnung (*.svg)</translation>
        </message>
        <message>
            <source>PDF page (*.pdf)</source>
            <translation>PDF-Seite (*.pdf)</translation>
        </message>
        <message>
            <source>Raw points (*.csv)</source>
            <translation>Rohe Punkte (*.csv)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
        <message>
            <source>Writing the points</source>
            <translation>Punkte werden geschrieben</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) written to %1.</source>
            <translation>
                <numerusform>%n Punkt nach %1 geschrieben.</numerusform>
                <numerusform>%n Punkte nach %1 geschrieben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cairn::CurvePlot</name>
        <message>
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <source>Wheel zooms, dragging moves, a double click shows everything. The values at the cursor stand in the legend.</source>
            <translation>Das Rad zoomt, Ziehen verschiebt, ein Doppelklick zeigt alles. Die Werte an der Maus stehen in der Legende.</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another place.</source>
            <translation>%1 konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
        </message>
        <message>
            <source>A plot can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
            <translation>Eine Grafik kann als .png, .svg, .pdf oder .csv geschrieben werden, nicht als „%1“.</translation>
        </message>
    </context>
    <context>
        <name>cairn::DataPage</name>
        <message numerus="yes">
            <source>%n file(s) from %1</source>
            <translation>
                <numerusform>%n Datei aus %1</numerusform>
                <numerusform>%n Dateien aus %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Here is everything the project knows.</source>
            <translation>Hier steht alles, was das Projekt weiß.</translation>
        </message>
        <message>
            <source>Bring in a folder of images or a table of rows to begin. Drop it here, or choose it.</source>
            <translation>Hole zum Anfang einen Ordner mit Bildern oder eine Tabelle herein. Lege sie hier ab oder wähle sie aus.</translation>
        </message>
        <message>
            <source>Import images…</source>
            <translation>Bilder importieren…</translation>
        </message>
        <message>
            <source>Import a table…</source>
            <translation>Tabelle importieren…</translation>
        </message>
        <message>
            <source>Import labels…</source>
            <translation>Labels importieren…</translation>
        </message>
        <message>
            <source>New snapshot…</source>
            <translation>Neuer Snapshot…</translation>
        </message>
        <message>
            <source>Classes of the images</source>
            <translation>Klassen der Bilder</translation>
        </message>
        <message>
            <source>None yet. They are made where you label images.</source>
            <translation>Noch keine. Sie entstehen dort, wo du Bilder mit Labels versiehst.</translation>
        </message>
        <message>
            <source>Classes and how many labels each has</source>
            <translation>Klassen und wie viele Labels jede hat</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Snapshots</translation>
        </message>
        <message>
            <source>Freeze the labels as they are now and split them for training</source>
            <translation>Die Labels einfrieren, wie sie jetzt sind, und zum Trainieren aufteilen</translation>
        </message>
        <message>
            <source>%1 of %2 images done</source>
            <translation>%1 von %2 Bildern fertig</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s)</source>
            <translation>
                <numerusform>%n Bild</numerusform>
                <numerusform>%n Bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 done, %2 skipped, %3 to do</source>
            <translation>%1 fertig, %2 übersprungen, %3 offen</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n Spalte</numerusform>
                <numerusform>%n Spalten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 labelled in %2</source>
            <translation>%1 mit Label in %2</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>Woher es kam</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>licence not noted</source>
            <translation>Lizenz nicht vermerkt</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
    </context>
    <context>
        <name>cairn::FilterLine</name>
        <message>
            <source>Labels have changed: filter again</source>
            <translation>Labels haben sich geändert: neu filtern</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <source>Filter rows</source>
            <translation>Zeilen filtern</translation>
        </message>
        <message>
            <source>Filter rows, for example %1</source>
            <translation>Zeilen filtern, zum Beispiel %1</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Enter applies it</source>
            <translation>Eingabe wendet ihn an</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 Zeilen</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 von %2 Zeilen</translation>
        </message>
    </context>
    <context>
        <name>cairn::FooterBar</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What is under way; click for the list and to cancel</source>
            <translation>Was gerade läuft; Klick für die Liste und zum Abbrechen</translation>
        </message>
        <message>
            <source>Who is labelling; click to change</source>
            <translation>Wer Labels vergibt; Klick zum Ändern</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Gespeichert %1</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Alles ist gespeichert</translation>
        </message>
        <message>
            <source>Every change is saved the moment it is made</source>
            <translation>Jede Änderung wird sofort gespeichert</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Nur lesen</translation>
        </message>
        <message numerus="yes">
            <source> (and %n more)</source>
            <translation>
                <numerusform> (und %n weitere)</numerusform>
                <numerusform> (und %n weitere)</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Abbrechen: %1</translation>
        </message>
    </context>
    <context>
        <name>cairn::HeaderBar</name>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>Find images, runs, commands and settings</source>
            <translation>Bilder, Läufe, Befehle und Einstellungen finden</translation>
        </message>
        <message>
            <source>The project's pages</source>
            <translation>Die Seiten des Projekts</translation>
        </message>
    </context>
    <context>
        <name>cairn::HelpWindow</name>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>In der Anleitung suchen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>No page holds these words</source>
            <translation>Diese Wörter stehen auf keiner Seite</translation>
        </message>
    </context>
    <context>
        <name>cairn::HistoryModel</name>
        <message>
            <source>undone</source>
            <translation>rückgängig</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>im Gange</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>nur lesen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
    </context>
    <context>
        <name>cairn::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Close the history (Ctrl+H)</source>
            <translation>Verlauf schließen (Strg+H)</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Verlauf schließen</translation>
        </message>
        <message>
            <source>Double-click a line to go back or forth to it. Nothing is lost either way.</source>
            <translation>Ein Doppelklick auf eine Zeile geht zu ihr zurück oder vor. In beide Richtungen geht nichts verloren.</translation>
        </message>
        <message>
            <source>Gestures, the newest first</source>
            <translation>Schritte, der neueste zuerst</translation>
        </message>
        <message>
            <source>This change was replaced by a later one, so there is no way back to it.</source>
            <translation>Diese Änderung wurde durch eine spätere ersetzt, darum führt kein Weg zu ihr zurück.</translation>
        </message>
        <message>
            <source>Going through the history</source>
            <translation>Durch den Verlauf</translation>
        </message>
        <message>
            <source>Go to this point</source>
            <translation>Zu dieser Stelle gehen</translation>
        </message>
        <message>
            <source>Take back only this</source>
            <translation>Nur das zurücknehmen</translation>
        </message>
        <message>
            <source>Show the image</source>
            <translation>Das Bild zeigen</translation>
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
                <numerusform>%n Form auf dem Bild</numerusform>
                <numerusform>%n Formen auf dem Bild</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, selected: %2, %3 by %4 pixels at %5, %6</source>
            <translation>%1, ausgewählt: %2, %3 mal %4 Pixel bei %5, %6</translation>
        </message>
        <message>
            <source>no class</source>
            <translation>ohne Klasse</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n selected</source>
            <translation>
                <numerusform>%1, %n ausgewählt</numerusform>
                <numerusform>%1, %n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Image canvas</source>
            <translation>Bildfläche</translation>
        </message>
        <message>
            <source>Tab goes from shape to shape, Ctrl+Tab leaves the canvas. Arrow keys move what is selected, with Shift by ten pixels; in a drawing tool they move the drawing point, and Enter sets a corner. Plus and minus zoom, F fits.</source>
            <translation>Tab geht von Form zu Form, Strg+Tab verlässt die Bildfläche. Pfeiltasten verschieben das Ausgewählte, mit Umschalt um zehn Pixel; in einem Zeichenwerkzeug bewegen sie den Zeichenpunkt, und Eingabe setzt eine Ecke. Plus und Minus zoomen, F passt ein.</translation>
        </message>
    </context>
    <context>
        <name>cairn::ImageInspector</name>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>No class yet. Type the name of the first one below, for example “cell”.</source>
            <translation>Noch keine Klasse. Gib unten den Namen der ersten ein, zum Beispiel „Zelle“.</translation>
        </message>
        <message>
            <source>New class</source>
            <translation>Neue Klasse</translation>
        </message>
        <message>
            <source>Type a name and press Enter to add a class (C)</source>
            <translation>Gib einen Namen ein und drücke Eingabe, um eine Klasse hinzuzufügen (C)</translation>
        </message>
        <message>
            <source>On this image</source>
            <translation>Auf diesem Bild</translation>
        </message>
        <message>
            <source>Labels of this image</source>
            <translation>Labels dieses Bildes</translation>
        </message>
        <message>
            <source>Nothing yet. Press B and draw a box, P for an outline, or T and a class key to tag the whole image.</source>
            <translation>Noch nichts. Drücke B und zeichne ein Rechteck, P für einen Umriss, oder T und eine Klassentaste für ein Schlagwort des ganzen Bildes.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>This image is done; go to the next one that is not (Enter)</source>
            <translation>Dieses Bild ist fertig; zum nächsten offenen gehen (Eingabe)</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Leave this image out and go on (S)</source>
            <translation>Dieses Bild auslassen und weitergehen (S)</translation>
        </message>
        <message>
            <source>✓ Done</source>
            <translation>✓ Fertig</translation>
        </message>
        <message>
            <source>– Skipped</source>
            <translation>– Übersprungen</translation>
        </message>
        <message>
            <source>○ To do</source>
            <translation>○ Offen</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Nicht fertig</translation>
        </message>
        <message>
            <source>Not skipped</source>
            <translation>Nicht auslassen</translation>
        </message>
    </context>
    <context>
        <name>cairn::ImagesPage</name>
        <message>
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Umriss</translation>
        </message>
        <message>
            <source>Tag the image</source>
            <translation>Bild verschlagworten</translation>
        </message>
        <message>
            <source>Move the view</source>
            <translation>Ansicht verschieben</translation>
        </message>
        <message>
            <source>Fit into the view</source>
            <translation>In die Ansicht einpassen</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Näher</translation>
        </message>
        <message>
            <source>Further away</source>
            <translation>Weiter weg</translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <source>Next image</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <source>Next image to do</source>
            <translation>Nächstes offenes Bild</translation>
        </message>
        <message>
            <source>Find by name</source>
            <translation>Nach Namen suchen</translation>
        </message>
        <message>
            <source>Done and next</source>
            <translation>Fertig und weiter</translation>
        </message>
        <message>
            <source>Skip and next</source>
            <translation>Überspringen und weiter</translation>
        </message>
        <message>
            <source>New class</source>
            <translation>Neue Klasse</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Undo on this image</source>
            <translation>Auf diesem Bild rückgängig</translation>
        </message>
        <message>
            <source>Import images…</source>
            <translation>Bilder importieren…</translation>
        </message>
        <message>
            <source>Import labels…</source>
            <translation>Labels importieren…</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>Klasse %1</translation>
        </message>
        <message>
            <source>Shape nudged</source>
            <translation>Form gerückt</translation>
        </message>
        <message>
            <source>Shape changed</source>
            <translation>Form geändert</translation>
        </message>
        <message>
            <source>Press a class key to tag the whole image, again to take the tag off.</source>
            <translation>Eine Klassentaste verschlagwortet das ganze Bild, noch einmal nimmt das Schlagwort weg.</translation>
        </message>
        <message>
            <source>No class has the key %1. Add one at the right.</source>
            <translation>Keine Klasse hat die Taste %1. Füge rechts eine hinzu.</translation>
        </message>
        <message>
            <source>Box drawn</source>
            <translation>Rechteck gezeichnet</translation>
        </message>
        <message>
            <source>Outline drawn</source>
            <translation>Umriss gezeichnet</translation>
        </message>
        <message>
            <source>The shape has no class yet. Name one at the right, then press its key.</source>
            <translation>Die Form hat noch keine Klasse. Benenne rechts eine und drücke dann ihre Taste.</translation>
        </message>
        <message>
            <source>Duplicated</source>
            <translation>Dupliziert</translation>
        </message>
        <message>
            <source>There is nothing to undo on this image.</source>
            <translation>Auf diesem Bild gibt es nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Undone on this image: %1</source>
            <translation>Auf diesem Bild rückgängig: %1</translation>
        </message>
        <message>
            <source>Duplicate	Ctrl+D</source>
            <translation>Duplizieren	Strg+D</translation>
        </message>
        <message>
            <source>Delete	Del</source>
            <translation>Löschen	Entf</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Colour…</source>
            <translation>Farbe…</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Delete the class and its labels</source>
            <translation>Die Klasse und ihre Labels löschen</translation>
        </message>
        <message>
            <source>Rename the class</source>
            <translation>Klasse umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>The class and its labels are deleted. Ctrl+Z brings them back.</source>
            <translation>Die Klasse und ihre Labels sind gelöscht. Strg+Z holt sie zurück.</translation>
        </message>
        <message>
            <source>Here you label images.</source>
            <translation>Hier versiehst du Bilder mit Labels.</translation>
        </message>
        <message>
            <source>Bring in a folder of pictures to begin, or drop it anywhere on this page. The pictures stay where they are.</source>
            <translation>Hole zum Anfang einen Ordner mit Bildern herein oder lege ihn auf dieser Seite ab. Die Bilder bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Find images by name</source>
            <translation>Bilder nach Namen suchen</translation>
        </message>
        <message>
            <source>Which images are listed</source>
            <translation>Welche Bilder aufgeführt sind</translation>
        </message>
        <message>
            <source>All images</source>
            <translation>Alle Bilder</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Without labels</source>
            <translation>Ohne Labels</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 von %2 fertig</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message>
            <source>All listed images are done.</source>
            <translation>Alle aufgeführten Bilder sind fertig.</translation>
        </message>
    </context>
    <context>
        <name>cairn::ImportReportDialog</name>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Why it could not be taken</source>
            <translation>Warum es nicht übernommen wurde</translation>
        </message>
        <message>
            <source>Import report</source>
            <translation>Importbericht</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Liste kopieren</translation>
        </message>
    </context>
    <context>
        <name>cairn::ItemGallery</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Zurückgegeben</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>Datei nicht gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%n label(s)</source>
            <translation>
                <numerusform>%n Label</numerusform>
                <numerusform>%n Labels</numerusform>
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
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>It was stopped, but what was written so far has been changed since and was kept. Undo takes it back.</source>
            <translation>Es wurde angehalten; was schon geschrieben war, wurde seither geändert und blieb. Rückgängig nimmt es zurück.</translation>
        </message>
        <message>
            <source>This change was already taken back.</source>
            <translation>Diese Änderung wurde schon zurückgenommen.</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Zurückgenommen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n gesture(s) are unfinished; open the project once to take them back.</source>
            <translation>
                <numerusform>%n Schritt ist unvollendet; öffne das Projekt einmal, um ihn zurückzunehmen.</numerusform>
                <numerusform>%n Schritte sind unvollendet; öffne das Projekt einmal, um sie zurückzunehmen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gesture(s) in the journal have no recorded change.</source>
            <translation>
                <numerusform>%n Schritt im Journal hat keine aufgezeichnete Änderung.</numerusform>
                <numerusform>%n Schritte im Journal haben keine aufgezeichnete Änderung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undone gesture(s) lie before one that is done.</source>
            <translation>
                <numerusform>%n rückgängig gemachter Schritt liegt vor einem, der gilt.</numerusform>
                <numerusform>%n rückgängig gemachte Schritte liegen vor einem, der gilt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The change of gesture %1 is damaged.</source>
            <translation>Die Änderung des Schritts %1 ist beschädigt.</translation>
        </message>
    </context>
    <context>
        <name>cairn::LabelColumnSource</name>
        <message>
            <source>Not labelled yet</source>
            <translation>Noch ohne Label</translation>
        </message>
        <message>
            <source>%1, suggested by a model (%2), %3</source>
            <translation>%1, vorgeschlagen von einem Modell (%2), %3</translation>
        </message>
        <message>
            <source>%1, set by a rule, %2</source>
            <translation>%1, gesetzt von einer Regel, %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, by %2, %3</source>
            <translation>%1, von %2, %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Label column</source>
            <translation>Label-Spalte</translation>
        </message>
        <message>
            <source>Label column. Keys %1</source>
            <translation>Label-Spalte. Tasten %1</translation>
        </message>
    </context>
    <context>
        <name>cairn::LabelGrid</name>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Sort ascending</source>
            <translation>Aufsteigend sortieren</translation>
        </message>
        <message>
            <source>Sort descending</source>
            <translation>Absteigend sortieren</translation>
        </message>
        <message>
            <source>In the order of the file</source>
            <translation>In der Reihenfolge der Datei</translation>
        </message>
        <message>
            <source>Write the name into the filter</source>
            <translation>Den Namen in den Filter schreiben</translation>
        </message>
        <message>
            <source>Hide this column</source>
            <translation>Diese Spalte ausblenden</translation>
        </message>
        <message numerus="yes">
            <source>Show %n hidden column(s)</source>
            <translation>
                <numerusform>%n ausgeblendete Spalte zeigen</numerusform>
                <numerusform>%n ausgeblendete Spalten zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all columns</source>
            <translation>Alle Spalten zeigen</translation>
        </message>
    </context>
    <context>
        <name>cairn::LabelKeyLegend</name>
        <message>
            <source>no label</source>
            <translation>kein Label</translation>
        </message>
        <message>
            <source>Add an answer</source>
            <translation>Eine Antwort hinzufügen</translation>
        </message>
        <message>
            <source>Answers and their keys</source>
            <translation>Antworten und ihre Tasten</translation>
        </message>
        <message>
            <source>Take the label away (0 or Delete)</source>
            <translation>Das Label wegnehmen (0 oder Entf)</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Neue Antwort</translation>
        </message>
        <message>
            <source>Name of the new answer</source>
            <translation>Name der neuen Antwort</translation>
        </message>
        <message>
            <source>Label the row %1 and go on (%2)</source>
            <translation>Der Zeile das Label %1 geben und weiter (%2)</translation>
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
            <translation>Noch wurde nichts ausgegeben.</translation>
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
            <translation>Cairn-Beispiel</translation>
        </message>
        <message>
            <source>Preparing the sample…</source>
            <translation>Das Beispiel wird vorbereitet…</translation>
        </message>
        <message>
            <source>Open a project's folder</source>
            <translation>Den Ordner eines Projekts öffnen</translation>
        </message>
        <message>
            <source>Who is labelling?</source>
            <translation>Wer vergibt Labels?</translation>
        </message>
        <message>
            <source>Your name is kept with every label that you make.</source>
            <translation>Dein Name wird mit jedem Label aufbewahrt, das du vergibst.</translation>
        </message>
        <message>
            <source>About Cairn</source>
            <translation>Über Cairn</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Cairn %1&lt;/h3&gt;&lt;p&gt;Label, train, compare: one workbench, offline.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Cairn %1&lt;/h3&gt;&lt;p&gt;Labeln, trainieren, vergleichen: eine Werkbank, ohne Netz.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>cairn::MessageBar</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of message: its sentence</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>cairn::NewProjectDialog</name>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>Blood cells</source>
            <translation>Blutzellen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Where shall the project's folder be?</source>
            <translation>Wo soll der Ordner des Projekts liegen?</translation>
        </message>
    </context>
    <context>
        <name>cairn::NewRunPanel</name>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Neuer Lauf</translation>
        </message>
        <message>
            <source>Close this panel</source>
            <translation>Diese Leiste schließen</translation>
        </message>
        <message>
            <source>named by itself</source>
            <translation>benennt sich selbst</translation>
        </message>
        <message>
            <source>The same seed, labels and parameters give the same run</source>
            <translation>Gleicher Startwert, gleiche Labels und Parameter ergeben den gleichen Lauf</translation>
        </message>
        <message>
            <source>&amp;Recipe</source>
            <translation>&amp;Rezept</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Daten</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>&amp;Startwert</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Nothing of this project</source>
            <translation>Nichts aus diesem Projekt</translation>
        </message>
        <message>
            <source>The images, now</source>
            <translation>Die Bilder, jetzt</translation>
        </message>
        <message>
            <source>%1 of %2, now</source>
            <translation>%1 von %2, jetzt</translation>
        </message>
        <message numerus="yes">
            <source>Snapshot “%1” (%n item(s))</source>
            <translation>
                <numerusform>Snapshot „%1“ (%n Eintrag)</numerusform>
                <numerusform>Snapshot „%1“ (%n Einträge)</numerusform>
            </translation>
        </message>
        <message>
            <source>Column %1 of %2</source>
            <translation>Spalte %1 von %2</translation>
        </message>
        <message>
            <source>Queue the run (Ctrl+Return)</source>
            <translation>Den Lauf einreihen (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>This recipe needs a table. Import one on the Data page.</source>
            <translation>Dieses Rezept braucht eine Tabelle. Importiere eine auf der Seite Daten.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Eine Datei wählen</translation>
        </message>
        <message>
            <source>Preparing the run</source>
            <translation>Der Lauf wird vorbereitet</translation>
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
            <translation>Weniger</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Parameters that are rarely changed</source>
            <translation>Parameter, die selten geändert werden</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Eine Datei wählen</translation>
        </message>
    </context>
    <context>
        <name>cairn::Picture</name>
        <message>
            <source>%1 does not exist.</source>
            <translation>%1 gibt es nicht.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a picture.</source>
            <translation>%1 ist ein Ordner, kein Bild.</translation>
        </message>
        <message>
            <source>%1 cannot be opened. Check whether you may read it.</source>
            <translation>%1 kann nicht geöffnet werden. Prüfe, ob du die Datei lesen darfst.</translation>
        </message>
        <message>
            <source>%1 is damaged or cut off.</source>
            <translation>%1 ist beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>%1 has %2 x %3 pixels, more than the %4 megapixels that Cairn opens. Cut it into smaller pictures.</source>
            <translation>%1 hat %2 x %3 Pixel, mehr als die %4 Megapixel, die Cairn öffnet. Zerlege es in kleinere Bilder.</translation>
        </message>
        <message>
            <source>%1 would take %2 of memory, more than the %3 that one picture may have on this computer. Make a smaller copy of it.</source>
            <translation>%1 bräuchte %2 Speicher, mehr als die %3, die ein Bild auf diesem Rechner haben darf. Mache eine kleinere Kopie.</translation>
        </message>
        <message>
            <source>%1 has no page %2.</source>
            <translation>%1 hat keine Seite %2.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 ist leer.</translation>
        </message>
        <message>
            <source>%1 is not a picture in a format that Cairn reads.</source>
            <translation>%1 ist kein Bild in einem Format, das Cairn liest.</translation>
        </message>
        <message>
            <source>%1 is a vector drawing and has no pixels to label. Save it as a PNG.</source>
            <translation>%1 ist eine Vektorzeichnung und hat keine Pixel. Speichere sie als PNG.</translation>
        </message>
    </context>
    <context>
        <name>cairn::PolygonTool</name>
        <message>
            <source>Enter sets a point, Shift moves by 10</source>
            <translation>Eingabe setzt einen Punkt, Umschalt rückt um 10</translation>
        </message>
        <message>
            <source>Click or drag along the outline, Backspace takes a point back, Esc cancels</source>
            <translation>Am Umriss entlang klicken oder ziehen, Rücktaste nimmt einen Punkt zurück, Esc bricht ab</translation>
        </message>
        <message>
            <source>Enter or a click on the first point closes, Backspace takes a point back</source>
            <translation>Eingabe oder ein Klick auf den ersten Punkt schließt, Rücktaste nimmt einen Punkt zurück</translation>
        </message>
    </context>
    <context>
        <name>cairn::PredictionColumnSource</name>
        <message>
            <source>%1: says</source>
            <translation>%1: sagt</translation>
        </message>
        <message>
            <source>%1: score</source>
            <translation>%1: Wert</translation>
        </message>
        <message>
            <source>What the model of the run %1 says of each row</source>
            <translation>Was das Modell des Laufs %1 zu jeder Zeile sagt</translation>
        </message>
        <message>
            <source>How sure the model of the run %1 is of what it says</source>
            <translation>Wie sicher sich das Modell des Laufs %1 ist</translation>
        </message>
        <message>
            <source>The model says nothing of this row</source>
            <translation>Das Modell sagt nichts zu dieser Zeile</translation>
        </message>
        <message>
            <source>%1, score %2</source>
            <translation>%1, Wert %2</translation>
        </message>
    </context>
    <context>
        <name>cairn::Project</name>
        <message>
            <source>%1 is a file; a project needs a folder.</source>
            <translation>%1 ist eine Datei; ein Projekt braucht einen Ordner.</translation>
        </message>
        <message>
            <source>%1 is a project already. Open it, or choose another folder.</source>
            <translation>%1 ist schon ein Projekt. Öffne es oder wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made. Choose a place where you may write.</source>
            <translation>Der Ordner %1 konnte nicht angelegt werden. Wähle einen Ort, an dem du schreiben darfst.</translation>
        </message>
        <message>
            <source>There is no project in %1. Make one there, or choose a folder that holds project.cairn.</source>
            <translation>In %1 gibt es kein Projekt. Lege dort eines an oder wähle einen Ordner, der project.cairn enthält.</translation>
        </message>
        <message>
            <source>%1 does not exist.</source>
            <translation>%1 gibt es nicht.</translation>
        </message>
        <message>
            <source>%1 cannot be written, so the project is shown read-only.</source>
            <translation>%1 kann nicht geschrieben werden, darum wird das Projekt nur zum Lesen gezeigt.</translation>
        </message>
        <message>
            <source>The project was opened for reading only.</source>
            <translation>Das Projekt wurde nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>Die Datei ist beschädigt: %1</translation>
        </message>
        <message>
            <source>Row %1 of %2 points at a row of %3 that does not exist.</source>
            <translation>Zeile %1 von %2 verweist auf eine Zeile von %3, die es nicht gibt.</translation>
        </message>
    </context>
    <context>
        <name>cairn::QuickFilters</name>
        <message>
            <source>Quick filters</source>
            <translation>Schnellfilter</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>Alle Zeilen zeigen</translation>
        </message>
        <message>
            <source>Show only the rows for which this holds: %1</source>
            <translation>Nur Zeilen zeigen, für die das gilt: %1</translation>
        </message>
    </context>
    <context>
        <name>cairn::RecordPane</name>
        <message>
            <source>Find a column</source>
            <translation>Eine Spalte suchen</translation>
        </message>
        <message>
            <source>The current row in full</source>
            <translation>Die aktuelle Zeile ganz</translation>
        </message>
        <message>
            <source>Choose a row to see all of it here.</source>
            <translation>Wähle eine Zeile, um sie hier ganz zu sehen.</translation>
        </message>
        <message>
            <source>… and %1 more characters</source>
            <translation>… und %1 weitere Zeichen</translation>
        </message>
    </context>
    <context>
        <name>cairn::RowModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>cairn::RunInspector</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Facts of the run</source>
            <translation>Angaben zum Lauf</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Files of the run</source>
            <translation>Dateien des Laufs</translation>
        </message>
        <message>
            <source>Double-click to open a file</source>
            <translation>Doppelklick öffnet eine Datei</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>No run is selected.</source>
            <translation>Kein Lauf ist ausgewählt.</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>Rechenzeit</translation>
        </message>
        <message>
            <source>Peak memory</source>
            <translation>Höchster Speicher</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Metrics: last, best</source>
            <translation>Metriken: letzte, beste</translation>
        </message>
        <message>
            <source>%1, best %2 at step %3</source>
            <translation>%1, bestes %2 bei Schritt %3</translation>
        </message>
    </context>
    <context>
        <name>cairn::RunModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>%1 (best)</source>
            <translation>%1 (bestes)</translation>
        </message>
    </context>
    <context>
        <name>cairn::RunTable</name>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
    </context>
    <context>
        <name>cairn::RunsPage</name>
        <message>
            <source>Here models learn from your labels.</source>
            <translation>Hier lernen Modelle aus deinen Labels.</translation>
        </message>
        <message>
            <source>Label a few images or rows first, then start a run. Its curves appear here while it learns.</source>
            <translation>Versieh zuerst einige Bilder oder Zeilen mit Labels und starte dann einen Lauf. Seine Kurven erscheinen hier, während er lernt.</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Neuer Lauf</translation>
        </message>
        <message>
            <source>Run again with changes</source>
            <translation>Mit Änderungen noch einmal</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Export the curves…</source>
            <translation>Die Kurven exportieren…</translation>
        </message>
        <message>
            <source>Filter the runs</source>
            <translation>Läufe filtern</translation>
        </message>
        <message>
            <source>Filter, for example  "val/accuracy" &gt; 0.9 AND recipe = 'image-classify'</source>
            <translation>Filter, zum Beispiel  "val/accuracy" &gt; 0.9 AND recipe = 'image-classify'</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n Lauf</numerusform>
                <numerusform>%n Läufe</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 running, %2 waiting</source>
            <translation>%1 laufen, %2 warten</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
    </context>
    <context>
        <name>cairn::SectionHeader</name>
        <message>
            <source>Show %1</source>
            <translation>%1 zeigen</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <translation>%1 verbergen</translation>
        </message>
    </context>
    <context>
        <name>cairn::SelectTool</name>
        <message>
            <source>Delete takes the point away, arrows move it</source>
            <translation>Entf nimmt den Punkt weg, Pfeile bewegen ihn</translation>
        </message>
    </context>
    <context>
        <name>cairn::Session</name>
        <message>
            <source>Backing up</source>
            <translation>Sicherung läuft</translation>
        </message>
    </context>
    <context>
        <name>cairn::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>&amp;Dein Name</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Erscheinung</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>Die Sprache wechselt beim nächsten Start.</translation>
        </message>
    </context>
    <context>
        <name>cairn::Shape</name>
        <message>
            <source>The shape has no list of points.</source>
            <translation>Die Form hat keine Liste von Punkten.</translation>
        </message>
        <message>
            <source>Point %1 of the shape is not a pair of numbers.</source>
            <translation>Punkt %1 der Form ist kein Zahlenpaar.</translation>
        </message>
        <message>
            <source>The box needs the numbers x, y, w and h.</source>
            <translation>Das Rechteck braucht die Zahlen x, y, w und h.</translation>
        </message>
        <message>
            <source>The box has a negative size.</source>
            <translation>Das Rechteck hat eine negative Größe.</translation>
        </message>
        <message>
            <source>The polygon has no parts.</source>
            <translation>Das Polygon hat keine Teile.</translation>
        </message>
        <message>
            <source>A ring of the polygon has fewer than three points.</source>
            <translation>Ein Ring des Polygons hat weniger als drei Punkte.</translation>
        </message>
        <message>
            <source>A part of the polygon has no outline.</source>
            <translation>Ein Teil des Polygons hat keinen Umriss.</translation>
        </message>
        <message>
            <source>This version of Cairn cannot show shapes of the kind "%1". Open the project with a newer one.</source>
            <translation>Diese Version von Cairn kann Formen der Art „%1“ nicht zeigen. Öffne das Projekt mit einer neueren.</translation>
        </message>
        <message>
            <source>The shape's geometry is not a JSON object.</source>
            <translation>Die Geometrie der Form ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>"%1" is not a kind of shape that Cairn knows.</source>
            <translation>„%1“ ist keine Formart, die Cairn kennt.</translation>
        </message>
    </context>
    <context>
        <name>cairn::SidePanel</name>
        <message>
            <source>Width of the panel</source>
            <translation>Breite der Leiste</translation>
        </message>
        <message>
            <source>Show the panel %1</source>
            <translation>Leiste %1 zeigen</translation>
        </message>
        <message>
            <source>Fold away the panel %1</source>
            <translation>Leiste %1 einklappen</translation>
        </message>
    </context>
    <context>
        <name>cairn::SnapshotDialog</name>
        <message>
            <source>Share for training</source>
            <translation>Anteil zum Trainieren</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>Anteil zum Validieren</translation>
        </message>
        <message>
            <source>Same mix of classes in each part</source>
            <translation>Gleiche Mischung der Klassen in jedem Teil</translation>
        </message>
        <message>
            <source>New snapshot</source>
            <translation>Neuer Snapshot</translation>
        </message>
        <message>
            <source>named by itself</source>
            <translation>benennt sich selbst</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Einfrieren</translation>
        </message>
        <message>
            <source>The images</source>
            <translation>Die Bilder</translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>Tabelle %1</translation>
        </message>
        <message>
            <source>Labels &amp;of</source>
            <translation>&amp;Labels von</translation>
        </message>
        <message>
            <source>&amp;Answer column</source>
            <translation>&amp;Antwortspalte</translation>
        </message>
        <message>
            <source>&amp;Train, validate, test</source>
            <translation>&amp;Training, Validierung, Test</translation>
        </message>
        <message>
            <source>none; for example a column that names the patient</source>
            <translation>nichts; zum Beispiel eine Spalte, die den Patienten nennt</translation>
        </message>
        <message>
            <source>What belongs together never stands on both sides of a split. An SQL expression; images with a group keep together by themselves.</source>
            <translation>Was zusammengehört, steht nie auf beiden Seiten einer Aufteilung. Ein SQL-Ausdruck; Bilder mit einer Gruppe bleiben von selbst zusammen.</translation>
        </message>
        <message>
            <source>&amp;Keep together by</source>
            <translation>&amp;Zusammenhalten nach</translation>
        </message>
        <message>
            <source>The same seed gives the same split</source>
            <translation>Der gleiche Startwert gibt die gleiche Aufteilung</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>&amp;Startwert</translation>
        </message>
        <message>
            <source>%1 % for the test</source>
            <translation>%1 % für den Test</translation>
        </message>
    </context>
    <context>
        <name>cairn::SnapshotModel</name>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <source>Labels of</source>
            <translation>Labels von</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Prüfsumme</translation>
        </message>
    </context>
    <context>
        <name>cairn::SnapshotPanel</name>
        <message>
            <source>None yet. A snapshot keeps the labels as they are now, so that a run can be traced to them. Training makes one by itself when you name none.</source>
            <translation>Noch keiner. Ein Snapshot bewahrt die Labels, wie sie jetzt sind, damit ein Lauf auf sie zurückgeht. Das Training macht von selbst einen, wenn keiner genannt ist.</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Snapshots</translation>
        </message>
        <message>
            <source>Select two snapshots to see what differs between them</source>
            <translation>Wähle zwei Snapshots, um zu sehen, was sich unterscheidet</translation>
        </message>
        <message>
            <source>Freezing the labels</source>
            <translation>Labels werden eingefroren</translation>
        </message>
        <message numerus="yes">
            <source>Snapshot “%1” holds %n item(s).</source>
            <translation>
                <numerusform>Snapshot „%1“ enthält %n Eintrag.</numerusform>
                <numerusform>Snapshot „%1“ enthält %n Einträge.</numerusform>
            </translation>
        </message>
        <message>
            <source>Select two to see what differs.</source>
            <translation>Wähle zwei, um Unterschiede zu sehen.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Vergleich läuft…</translation>
        </message>
        <message>
            <source>From “%1” to “%2”: %3 added, %4 removed, %5 changed.</source>
            <translation>Von „%1“ zu „%2“: %3 hinzugekommen, %4 entfernt, %5 geändert.</translation>
        </message>
    </context>
    <context>
        <name>cairn::TableBulkPanel</name>
        <message>
            <source>Label for all rows shown</source>
            <translation>Label für alle gezeigten Zeilen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>One step: %1 takes it back.</source>
            <translation>Ein Schritt: %1 nimmt ihn zurück.</translation>
        </message>
        <message>
            <source>no label</source>
            <translation>kein Label</translation>
        </message>
        <message>
            <source>Give every row of the table the label</source>
            <translation>Jeder Zeile der Tabelle das Label geben</translation>
        </message>
        <message>
            <source>Give every row that fits the filter the label</source>
            <translation>Jeder Zeile, auf die der Filter passt, das Label geben</translation>
        </message>
        <message numerus="yes">
            <source>Take the label from %n row(s)</source>
            <translation>
                <numerusform>%n Zeile das Label nehmen</numerusform>
                <numerusform>%n Zeilen das Label nehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Label %Ln row(s)</source>
            <translation>
                <numerusform>%Ln Zeile mit Label versehen</numerusform>
                <numerusform>%Ln Zeilen mit Label versehen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cairn::TableColumnChoices</name>
        <message>
            <source>%1, will be imported</source>
            <translation>%1, wird importiert</translation>
        </message>
        <message>
            <source>%1, left out</source>
            <translation>%1, weggelassen</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
    </context>
    <context>
        <name>cairn::TableColumnPanel</name>
        <message>
            <source>Add the column</source>
            <translation>Spalte hinzufügen</translation>
        </message>
        <message>
            <source>diagnosis</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>benign, malignant</source>
            <translation>gutartig, bösartig</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Separate the answers with commas. The first gets the key 1, the second 2, and so on; more can be added at any time.</source>
            <translation>Trenne die Antworten durch Kommas. Die erste bekommt die Taste 1, die zweite 2 und so weiter; weitere kommen jederzeit dazu.</translation>
        </message>
        <message>
            <source>Name of the label &amp;column</source>
            <translation>Name der Label-&amp;Spalte</translation>
        </message>
        <message>
            <source>&amp;Answers</source>
            <translation>&amp;Antworten</translation>
        </message>
    </context>
    <context>
        <name>cairn::TableDialectBar</name>
        <message>
            <source>The &amp;first line holds the names</source>
            <translation>Die &amp;erste Zeile enthält die Namen</translation>
        </message>
        <message>
            <source>&amp;Decimal comma (1,5)</source>
            <translation>&amp;Dezimalkomma (1,5)</translation>
        </message>
        <message>
            <source>Comma ,</source>
            <translation>Komma ,</translation>
        </message>
        <message>
            <source>Semicolon ;</source>
            <translation>Semikolon ;</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>Bar |</source>
            <translation>Strich |</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <source>&amp;Separator</source>
            <translation>&amp;Trennzeichen</translation>
        </message>
        <message>
            <source>Character s&amp;et</source>
            <translation>&amp;Zeichensatz</translation>
        </message>
    </context>
    <context>
        <name>cairn::TableImportDialog</name>
        <message>
            <source>Import a table</source>
            <translation>Eine Tabelle importieren</translation>
        </message>
        <message>
            <source>Name of the &amp;table</source>
            <translation>Name der T&amp;abelle</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Spalten der Datei</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>Die ersten Zeilen</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 wird importiert</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Fortschritt des Imports</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Im Hintergrund weiter</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>%1 of %2 columns</source>
            <translation>%1 von %2 Spalten</translation>
        </message>
        <message>
            <source>%1 columns are chosen, and a table holds at most %2. Leave some out.</source>
            <translation>%1 Spalten sind gewählt, eine Tabelle fasst höchstens %2. Lass einige weg.</translation>
        </message>
        <message>
            <source>The file has %1 columns, and a table holds at most %2: the first ones are chosen. Change the choice as you need.</source>
            <translation>Die Datei hat %1 Spalten, eine Tabelle fasst höchstens %2: die ersten sind gewählt. Ändere die Auswahl nach Bedarf.</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>Import abbrechen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1, %2 %</source>
            <translation>%1, %2 %</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) imported as %1.</source>
            <translation>
                <numerusform>%Ln Zeile als %1 importiert.</numerusform>
                <numerusform>%Ln Zeilen als %1 importiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln place(s) could not be taken as they are.</source>
            <translation>
                <numerusform>%Ln Stelle konnte nicht so übernommen werden, wie sie ist.</numerusform>
                <numerusform>%Ln Stellen konnten nicht so übernommen werden, wie sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>Die ersten %1 sind aufgeführt.</translation>
        </message>
        <message>
            <source>Taking it back…</source>
            <translation>Wird zurückgenommen…</translation>
        </message>
    </context>
    <context>
        <name>cairn::TablePreviewModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>cairn::TablesPage</name>
        <message>
            <source>Row before</source>
            <translation>Vorige Zeile</translation>
        </message>
        <message>
            <source>Next row</source>
            <translation>Nächste Zeile</translation>
        </message>
        <message>
            <source>Next row without a label</source>
            <translation>Nächste Zeile ohne Label</translation>
        </message>
        <message>
            <source>Skip rows that have a label</source>
            <translation>Zeilen mit Label überspringen</translation>
        </message>
        <message>
            <source>Filter rows</source>
            <translation>Zeilen filtern</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>Alle Zeilen zeigen</translation>
        </message>
        <message>
            <source>Filter again</source>
            <translation>Neu filtern</translation>
        </message>
        <message>
            <source>New label column…</source>
            <translation>Neue Label-Spalte…</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>Neue Antwort</translation>
        </message>
        <message>
            <source>Label all filtered rows…</source>
            <translation>Alle gefilterten Zeilen mit Label versehen…</translation>
        </message>
        <message>
            <source>Show the whole row</source>
            <translation>Die ganze Zeile zeigen</translation>
        </message>
        <message>
            <source>Show all columns</source>
            <translation>Alle Spalten zeigen</translation>
        </message>
        <message>
            <source>Import a table…</source>
            <translation>Tabelle importieren…</translation>
        </message>
        <message>
            <source>No label</source>
            <translation>Kein Label</translation>
        </message>
        <message>
            <source>Only rows with this value</source>
            <translation>Nur Zeilen mit diesem Wert</translation>
        </message>
        <message>
            <source>Only rows with another value</source>
            <translation>Nur Zeilen mit einem anderen Wert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy with column names</source>
            <translation>Mit Spaltennamen kopieren</translation>
        </message>
        <message>
            <source>Show only these rows</source>
            <translation>Nur diese Zeilen zeigen</translation>
        </message>
        <message>
            <source>One key lower</source>
            <translation>Eine Taste tiefer</translation>
        </message>
        <message>
            <source>One key higher</source>
            <translation>Eine Taste höher</translation>
        </message>
        <message>
            <source>Take this answer off the keys</source>
            <translation>Dieser Antwort die Taste nehmen</translation>
        </message>
        <message>
            <source>Make a label column first: name it, and type the answers that the keys shall give.</source>
            <translation>Lege zuerst eine Label-Spalte an: gib ihr einen Namen und nenne die Antworten, die die Tasten geben sollen.</translation>
        </message>
        <message>
            <source>No answer has the key %1. Press + to add one.</source>
            <translation>Keine Antwort hat die Taste %1. Mit + kommt eine dazu.</translation>
        </message>
        <message>
            <source>Labelling rows</source>
            <translation>Zeilen bekommen Labels</translation>
        </message>
        <message numerus="yes">
            <source>%Ln label(s) taken away</source>
            <translation>
                <numerusform>%Ln Label weggenommen</numerusform>
                <numerusform>%Ln Labels weggenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) labelled %1</source>
            <translation>
                <numerusform>%Ln Zeile mit %1 versehen</numerusform>
                <numerusform>%Ln Zeilen mit %1 versehen</numerusform>
            </translation>
        </message>
        <message>
            <source>This was the last row.</source>
            <translation>Das war die letzte Zeile.</translation>
        </message>
        <message>
            <source>Every row shown has a label.</source>
            <translation>Jede gezeigte Zeile hat ein Label.</translation>
        </message>
        <message>
            <source>The answer %1 is there already.</source>
            <translation>Die Antwort %1 ist schon da.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Without a label</source>
            <translation>Ohne Label</translation>
        </message>
        <message>
            <source>This table has no rows.</source>
            <translation>Diese Tabelle hat keine Zeilen.</translation>
        </message>
        <message>
            <source>No row fits the filter.</source>
            <translation>Keine Zeile passt zum Filter.</translation>
        </message>
        <message>
            <source>Only the first %1 rows are shown. A filter brings the others into view.</source>
            <translation>Nur die ersten %1 Zeilen werden gezeigt. Ein Filter holt die anderen hervor.</translation>
        </message>
        <message>
            <source>Label all rows…</source>
            <translation>Alle Zeilen labeln…</translation>
        </message>
        <message>
            <source>Here you label the rows of tables.</source>
            <translation>Hier versiehst du Tabellenzeilen mit Labels.</translation>
        </message>
        <message>
            <source>Bring in a CSV or TSV file to begin, or drop it anywhere on this page.</source>
            <translation>Hole zum Anfang eine CSV- oder TSV-Datei herein oder lege sie auf dieser Seite ab.</translation>
        </message>
        <message>
            <source>Try it with the sample table</source>
            <translation>Mit der Beispieltabelle versuchen</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Which table is shown</source>
            <translation>Welche Tabelle gezeigt wird</translation>
        </message>
        <message>
            <source>&amp;Label column</source>
            <translation>&amp;Label-Spalte</translation>
        </message>
        <message>
            <source>Into which column the keys write</source>
            <translation>In welche Spalte die Tasten schreiben</translation>
        </message>
        <message>
            <source>Give every row that is shown the same label, as one step</source>
            <translation>Jeder gezeigten Zeile dasselbe Label geben, als ein Schritt</translation>
        </message>
        <message>
            <source>To label rows, make a label column: name it, and type the answers you want to choose from.</source>
            <translation>Lege eine Label-Spalte an, um Zeilen zu labeln: gib ihr einen Namen und nenne die Antworten zur Auswahl.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>%n Zeile kopiert</numerusform>
                <numerusform>%n Zeilen kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 rows are too many for the clipboard, which takes up to %2. Filter first, or choose fewer rows.</source>
            <translation>%1 Zeilen sind zu viele für die Zwischenablage, die bis zu %2 fasst. Filtere zuerst oder wähle weniger Zeilen.</translation>
        </message>
        <message>
            <source>%1 of %2 labelled</source>
            <translation>%1 von %2 mit Label</translation>
        </message>
        <message>
            <source>%1 rows, %2 columns</source>
            <translation>%1 Zeilen, %2 Spalten</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
    </context>
    <context>
        <name>cairn::TaskBadge</name>
        <message>
            <source>%1: %2</source>
            <comment>task: how far it is</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <comment>a task and its progress, and how many others run</comment>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Background tasks</source>
            <translation>Aufgaben im Hintergrund</translation>
        </message>
    </context>
    <context>
        <name>cairn::TaskList</name>
        <message>
            <source>Cancel: %1</source>
            <translation>Abbrechen: %1</translation>
        </message>
        <message>
            <source>Nothing is running in the background.</source>
            <translation>Im Hintergrund läuft nichts.</translation>
        </message>
    </context>
    <context>
        <name>cairn::WelcomePage</name>
        <message>
            <source>Projects that you open appear here.</source>
            <translation>Geöffnete Projekte erscheinen hier.</translation>
        </message>
        <message>
            <source>Cairn</source>
            <translation>Cairn</translation>
        </message>
        <message>
            <source>Label images and tables, train models on exactly these labels, and see what helped. All on this computer.</source>
            <translation>Bilder und Tabellen mit Labels versehen, Modelle auf genau diesen Labels trainieren und sehen, was geholfen hat. Alles auf diesem Rechner.</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Neues Projekt…</translation>
        </message>
        <message>
            <source>Open a project…</source>
            <translation>Projekt öffnen…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Das Beispiel öffnen</translation>
        </message>
        <message>
            <source>A small project to try everything with: microscope fields and a table, partly labelled</source>
            <translation>Ein kleines Projekt, um alles auszuprobieren: Mikroskopbilder und eine Tabelle, teilweise mit Labels</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Zuletzt geöffnete Projekte</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Aus dieser Liste entfernen</translation>
        </message>
    </context>
    <context>
        <name>cairn::WorkerLoop</name>
        <message>
            <source>Run %1: %2</source>
            <translation>Lauf %1: %2</translation>
        </message>
    </context>
    <context>
        <name>cairn::Workspace</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>What is in the project, and bringing in more (Ctrl+1)</source>
            <translation>Was im Projekt ist, und mehr hereinholen (Strg+1)</translation>
        </message>
        <message>
            <source>Label images (Ctrl+2)</source>
            <translation>Bilder mit Labels versehen (Strg+2)</translation>
        </message>
        <message>
            <source>Label table rows (Ctrl+3)</source>
            <translation>Tabellenzeilen mit Labels versehen (Strg+3)</translation>
        </message>
        <message>
            <source>Train, and watch the curves (Ctrl+4)</source>
            <translation>Trainieren und die Kurven sehen (Strg+4)</translation>
        </message>
        <message>
            <source>Compare runs (Ctrl+5)</source>
            <translation>Läufe vergleichen (Strg+5)</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Rückgängig gemacht: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Wiederholt: %1</translation>
        </message>
    </context>
</TS>
