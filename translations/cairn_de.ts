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
    <message numerus="yes">
        <source>%n annotation(s) pasted</source>
        <translation>
            <numerusform>%n Label eingefügt</numerusform>
            <numerusform>%n Labels eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels copied to %n picture(s)</source>
        <translation>
            <numerusform>Labels auf %n Bild kopiert</numerusform>
            <numerusform>Labels auf %n Bilder kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 gesetzt</translation>
    </message>
    <message>
        <source>Pictures have no attribute %1.</source>
        <translation>Bilder haben kein Attribut %1.</translation>
    </message>
    <message>
        <source>Split left to snapshots</source>
        <translation>Aufteilung den Snapshots überlassen</translation>
    </message>
    <message>
        <source>Put into the split %1</source>
        <translation>In den Teil %1 gelegt</translation>
    </message>
    <message>
        <source>%1 has no attribute %2.</source>
        <translation>%1 hat kein Attribut %2.</translation>
    </message>
    <message>
        <source>Marked as occluded</source>
        <translation>Als verdeckt markiert</translation>
    </message>
    <message>
        <source>Marked as not occluded</source>
        <translation>Als nicht verdeckt markiert</translation>
    </message>
    <message>
        <source>Marked as truncated</source>
        <translation>Als abgeschnitten markiert</translation>
    </message>
    <message>
        <source>Marked as not truncated</source>
        <translation>Als nicht abgeschnitten markiert</translation>
    </message>
    <message>
        <source>Marked as difficult</source>
        <translation>Als schwierig markiert</translation>
    </message>
    <message>
        <source>Marked as not difficult</source>
        <translation>Als nicht schwierig markiert</translation>
    </message>
    <message>
        <source>Marked as a crowd</source>
        <translation>Als Menge markiert</translation>
    </message>
    <message>
        <source>Marked as single</source>
        <translation>Als einzeln markiert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Eingeblendet</translation>
    </message>
    <message>
        <source>Flags changed</source>
        <translation>Merkmale geändert</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Nach vorn gerückt</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>Nach hinten gerückt</translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation>Ganz nach vorn geholt</translation>
    </message>
    <message>
        <source>Sent to the back</source>
        <translation>Ganz nach hinten gestellt</translation>
    </message>
    <message>
        <source>A label without a class</source>
        <translation>Ein Label ohne Klasse</translation>
    </message>
    <message>
        <source>Select two or more annotations to group them.</source>
        <translation>Wähle zwei oder mehr Labels aus, um sie zu gruppieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) grouped</source>
        <translation>
            <numerusform>%n Label gruppiert</numerusform>
            <numerusform>%n Labels gruppiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only annotations of one picture can be grouped.</source>
        <translation>Nur Labels eines Bildes lassen sich gruppieren.</translation>
    </message>
    <message>
        <source>Group taken apart</source>
        <translation>Gruppe aufgelöst</translation>
    </message>
    <message>
        <source>Only annotations of one picture have an order.</source>
        <translation>Nur Labels eines Bildes haben eine Reihenfolge.</translation>
    </message>
    <message>
        <source>Only annotations of one picture can be replaced together.</source>
        <translation>Nur Labels eines Bildes lassen sich zusammen ersetzen.</translation>
    </message>
    <message>
        <source>This annotation is locked. Unlock it first.</source>
        <translation>Dieses Label ist gesperrt. Entsperre es zuerst.</translation>
    </message>
</context>
<context>
    <name>AnswerCharts</name>
    <message>
        <source>This needs two classes and probabilities from the run.</source>
        <translation>Dafür braucht es zwei Klassen und Wahrscheinlichkeiten des Laufs.</translation>
    </message>
    <message>
        <source>%1
from a score of %2 on: %3, %4</source>
        <translation>%1
ab einer Bewertung von %2: %3, %4</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>Falsch-Positiv-Rate</translation>
    </message>
    <message>
        <source>True positive rate (%1)</source>
        <translation>Richtig-Positiv-Rate (%1)</translation>
    </message>
    <message>
        <source>%1: area %2 (%3 to %4)</source>
        <translation>%1: Fläche %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Genauigkeit und Trefferquote</translation>
    </message>
    <message>
        <source>Recall (%1)</source>
        <translation>Trefferquote (%1)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>%1: average precision %2</source>
        <translation>%1: mittlere Genauigkeit %2</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>This needs probabilities from the run.</source>
        <translation>Dafür braucht es Wahrscheinlichkeiten des Laufs.</translation>
    </message>
    <message>
        <source>What was said: mean probability</source>
        <translation>Was gesagt wurde: mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What was so: share that was right</source>
        <translation>Was war: richtiger Anteil</translation>
    </message>
    <message>
        <source>%1: ECE %2, largest %3</source>
        <translation>%1: ECE %2, größte Abweichung %3</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n item(s) said with %2, right in %3</source>
        <translation>
            <numerusform>%1
%n Element mit %2 gesagt, richtig zu %3</numerusform>
            <numerusform>%1
%n Elemente mit %2 gesagt, richtig zu %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold and cost</source>
        <translation>Schwelle und Kosten</translation>
    </message>
    <message>
        <source>Said to be %1 from this score on</source>
        <translation>Ab dieser Bewertung als %1 bezeichnet</translation>
    </message>
    <message>
        <source>Cost of all mistakes</source>
        <translation>Kosten aller Fehler</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Vorhergesagt und wirklich</translation>
    </message>
    <message>
        <source>This needs runs that predict numbers.</source>
        <translation>Dafür braucht es Läufe, die Zahlen vorhersagen.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Wirklich</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>%1: R² %2, mean error %3</source>
        <translation>%1: R² %2, mittlerer Fehler %3</translation>
    </message>
    <message>
        <source>%1: %2, said %3</source>
        <translation>%1: %2, gesagt %3</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Predicted less actual</source>
        <translation>Vorhergesagt minus wirklich</translation>
    </message>
    <message>
        <source>%1: bias %2, quarters %3 to %4</source>
        <translation>%1: Verzerrung %2, Quartile %3 bis %4</translation>
    </message>
    <message>
        <source>%1: off by %2</source>
        <translation>%1: daneben um %2</translation>
    </message>
    <message>
        <source>Average precision by overlap</source>
        <translation>Mittlere Genauigkeit nach Überdeckung</translation>
    </message>
    <message>
        <source>This needs runs that look for shapes.</source>
        <translation>Dafür braucht es Läufe, die Formen suchen.</translation>
    </message>
    <message>
        <source>Smallest overlap that counts (IoU)</source>
        <translation>Kleinste Überdeckung, die zählt (IoU)</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Mittlere Genauigkeit</translation>
    </message>
    <message>
        <source>%1: AP %2</source>
        <translation>%1: AP %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>Recall, at an overlap of 0.5</source>
        <translation>Trefferquote bei einer Überdeckung von 0,5</translation>
    </message>
    <message>
        <source>Precision, mean over classes</source>
        <translation>Genauigkeit, Mittel über die Klassen</translation>
    </message>
    <message>
        <source>%1: AP50 %2</source>
        <translation>%1: AP50 %2</translation>
    </message>
    <message>
        <source>Average precision by size and class</source>
        <translation>Mittlere Genauigkeit nach Größe und Klasse</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>How far areas cover each other</source>
        <translation>Wie weit Flächen einander decken</translation>
    </message>
    <message>
        <source>This needs runs that draw areas, and labels with outlines.</source>
        <translation>Dafür braucht es Läufe, die Flächen zeichnen, und Labels mit Umrissen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1: Dice, mean %2</source>
        <translation>%1: Dice, im Mittel %2</translation>
    </message>
    <message>
        <source>%1: IoU, mean %2</source>
        <translation>%1: IoU, im Mittel %2</translation>
    </message>
    <message>
        <source>Recall of each class</source>
        <translation>Trefferquote jeder Klasse</translation>
    </message>
    <message>
        <source>This needs runs that tell classes apart.</source>
        <translation>Dafür braucht es Läufe, die Klassen unterscheiden.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
</context>
<context>
    <name>AttributeSchema</name>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Ein Attribut braucht einen Namen.</translation>
    </message>
    <message>
        <source>The attribute %1 needs at least one choice.</source>
        <translation>Das Attribut %1 braucht mindestens einen Auswahlwert.</translation>
    </message>
    <message>
        <source>There is already an attribute %1. Choose another name.</source>
        <translation>Ein Attribut %1 gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>This attribute is no longer there.</source>
        <translation>Dieses Attribut gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Attribute %1 added</source>
        <translation>Attribut %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Attribute %1 changed</source>
        <translation>Attribut %1 geändert</translation>
    </message>
    <message>
        <source>Attribute %1 renamed to %2</source>
        <translation>Attribut %1 in %2 umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 would no longer fit. Change or remove them first.</source>
        <translation>
            <numerusform>%n Wert von %1 würde nicht mehr passen. Ändere oder entferne ihn zuerst.</numerusform>
            <numerusform>%n Werte von %1 würden nicht mehr passen. Ändere oder entferne sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no such choice.</source>
        <translation>%1 hat keinen solchen Auswahlwert.</translation>
    </message>
    <message>
        <source>%1 has the choice %2 already.</source>
        <translation>%1 hat den Auswahlwert %2 schon.</translation>
    </message>
    <message>
        <source>Choice %1 of %2 renamed to %3</source>
        <translation>Auswahlwert %1 von %2 in %3 umbenannt</translation>
    </message>
    <message>
        <source>Attribute %1 moved</source>
        <translation>Attribut %1 verschoben</translation>
    </message>
    <message>
        <source>Attribute %1 deleted</source>
        <translation>Attribut %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 is a text.</source>
        <translation>%1 ist ein Text.</translation>
    </message>
    <message>
        <source>%1 is a number.</source>
        <translation>%1 ist eine Zahl.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 ist eines von: %2.</translation>
    </message>
    <message>
        <source>%1 is yes or no.</source>
        <translation>%1 ist ja oder nein.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
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
    <name>CellEdits</name>
    <message>
        <source>It takes whole numbers, such as 42.</source>
        <translation>Sie nimmt ganze Zahlen auf, etwa 42.</translation>
    </message>
    <message>
        <source>It takes numbers, such as 3.5.</source>
        <translation>Sie nimmt Zahlen auf, etwa 3,5.</translation>
    </message>
    <message>
        <source>It takes yes or no.</source>
        <translation>Sie nimmt Ja oder Nein auf.</translation>
    </message>
    <message>
        <source>It takes dates, such as 2024-03-01 or 2024-03-01 12:30.</source>
        <translation>Sie nimmt Daten auf, etwa 2024-03-01 oder 2024-03-01 12:30.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>Die Tabelle %1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2.</source>
        <translation>„%1“ passt nicht in die Spalte %2.</translation>
    </message>
    <message>
        <source>Row %1: %2 changed</source>
        <translation>Zeile %1: %2 geändert</translation>
    </message>
</context>
<context>
    <name>CellReplace</name>
    <message>
        <source>The regular expression is not understood: %1.</source>
        <translation>Der reguläre Ausdruck wird nicht verstanden: %1.</translation>
    </message>
</context>
<context>
    <name>ClassFolders</name>
    <message>
        <source>The snapshot %1 has no tags, so there are no classes to put images into. Tag images (key T), or take a format for boxes.</source>
        <translation>Der Snapshot %1 hat keine Tags, also gibt es keine Klassen, in die Bilder gehören. Vergib Tags (Taste T), oder nimm ein Format für Boxen.</translation>
    </message>
    <message>
        <source>It has no tag and was left out.</source>
        <translation>Es hat keinen Tag und wurde weggelassen.</translation>
    </message>
    <message>
        <source>It has the tags %1; the first was taken.</source>
        <translation>Es hat die Tags %1; der erste wurde genommen.</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Line %1 is no name of a class.</source>
        <translation>Zeile %1 ist kein Klassenname.</translation>
    </message>
    <message>
        <source>There is no name of a class in it.</source>
        <translation>Darin steht kein Klassenname.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of classes.</source>
        <translation>%1 ist zu groß für eine Klassenliste.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 wurde nicht gelesen: %2</translation>
    </message>
    <message>
        <source>It has no &quot;categories&quot;, so it is no COCO file.</source>
        <translation>Es fehlt „categories“, also ist es keine COCO-Datei.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON.</source>
        <translation>Zeile %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>The &quot;categories&quot; in line %1 are no list.</source>
        <translation>Die „categories“ in Zeile %1 sind keine Liste.</translation>
    </message>
    <message>
        <source>Category %1 of the list in line %2 has no name.</source>
        <translation>Kategorie %1 der Liste in Zeile %2 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Line %1 of the names is not understood.</source>
        <translation>Zeile %1 der Namen ist nicht verständlich.</translation>
    </message>
    <message>
        <source>It has no key &quot;names&quot; at the beginning of a line, so it is no data.yaml of YOLO.</source>
        <translation>Am Anfang keiner Zeile steht der Schlüssel „names“, also ist es keine data.yaml von YOLO.</translation>
    </message>
</context>
<context>
    <name>ClassifierRun</name>
    <message>
        <source>The classifier could not be written to %1. Check that there is room and that you may write there.</source>
        <translation>Der Klassifikator konnte nicht nach %1 geschrieben werden. Prüfe, ob dort Platz ist und du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>Nothing was taught yet. Scribble over some of two classes at least.</source>
        <translation>Noch wurde nichts gelehrt. Streiche über etwas von mindestens zwei Klassen.</translation>
    </message>
</context>
<context>
    <name>Coco</name>
    <message>
        <source>A label of the kind &quot;%1&quot; (%2) has no place in COCO and was left out.</source>
        <translation>Ein Label der Art „%1“ (%2) hat in COCO keinen Platz und wurde weggelassen.</translation>
    </message>
    <message>
        <source>its outline has fewer than three points, or half a point</source>
        <translation>sein Umriss hat weniger als drei Punkte oder einen halben</translation>
    </message>
    <message>
        <source>its outline holds something that is no number</source>
        <translation>sein Umriss enthält etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>its mask has no size</source>
        <translation>seine Maske hat keine Größe</translation>
    </message>
    <message>
        <source>its mask is empty</source>
        <translation>seine Maske ist leer</translation>
    </message>
    <message>
        <source>its box is empty</source>
        <translation>seine Box ist leer</translation>
    </message>
    <message>
        <source>it is of the category %1, which the file does not name</source>
        <translation>es gehört zur Kategorie %1, die die Datei nicht nennt</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3); nothing of it was taken.</source>
        <translation>%1 ist bei Byte %2 beschädigt (%3); nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 is no COCO file: it lists no images.</source>
        <translation>%1 ist keine COCO-Datei: Sie führt keine Bilder auf.</translation>
    </message>
    <message>
        <source>it belongs to an image that the file does not list</source>
        <translation>es gehört zu einem Bild, das die Datei nicht aufführt</translation>
    </message>
    <message>
        <source>Annotation %1 was left out: %2.</source>
        <translation>Annotation %1 wurde weggelassen: %2.</translation>
    </message>
</context>
<context>
    <name>CodeState</name>
    <message>
        <source>Beside the program in %1 there is too much to be linked for a run. Start it from a folder of its own.</source>
        <translation>Neben dem Programm in %1 liegt zu viel, um es für einen Lauf zu verknüpfen. Starte es aus einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>The link %1 could not be made; the project&apos;s disk may not know links.</source>
        <translation>Die Verknüpfung %1 konnte nicht angelegt werden; vielleicht kennt das Laufwerk des Projekts keine.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfe, ob Platz ist und ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>The code in %1 is too large to be copied for a run (%2 files or %3 MB at most). Run it in place instead.</source>
        <translation>Der Code in %1 ist zu groß, um ihn für einen Lauf zu kopieren (höchstens %2 Dateien oder %3 MB). Führe ihn stattdessen an Ort und Stelle aus.</translation>
    </message>
    <message>
        <source>%1 could not be copied. Check that there is room and that you may write there.</source>
        <translation>%1 konnte nicht kopiert werden. Prüfe, ob dort Platz ist und du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>The state of the code in %1 could not be read: %2.</source>
        <translation>Der Stand des Codes in %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Inverted grey</source>
        <translation>Grau, umgekehrt</translation>
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
        <translation>Feuer</translation>
    </message>
    <message>
        <source>No false colours</source>
        <translation>Keine Falschfarben</translation>
    </message>
</context>
<context>
    <name>ColumnFacts</name>
    <message>
        <source>This column is no longer there.</source>
        <translation>Diese Spalte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Looking at the cells</source>
        <translation>Die Zellen werden angesehen</translation>
    </message>
    <message>
        <source>Column %1 described</source>
        <translation>Spalte %1 beschrieben</translation>
    </message>
    <message>
        <source>Writing the column anew</source>
        <translation>Die Spalte wird neu geschrieben</translation>
    </message>
    <message>
        <source>Something was changed in the project meanwhile, so the column was left as it is. Try again.</source>
        <translation>Im Projekt wurde inzwischen etwas geändert, deshalb blieb die Spalte, wie sie ist. Versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ColumnIndexes</name>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>Die Tabelle %1 hat keine Spalte %2.</translation>
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
        <source>&quot;%1&quot; is no type of column. There are text, integer, real, boolean, datetime, category, image and link.</source>
        <translation>„%1“ ist kein Spaltentyp. Es gibt text, integer, real, boolean, datetime, category, image und link.</translation>
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
    <message>
        <source>The project has no such image. Import the images first.</source>
        <translation>Das Projekt hat kein solches Bild. Importiere zuerst die Bilder.</translation>
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
    <message numerus="yes">
        <source>Cancelled; the %n image(s) that were added stay.</source>
        <translation>
            <numerusform>Abgebrochen; das %n hinzugefügte Bild bleibt.</numerusform>
            <numerusform>Abgebrochen; die %n hinzugefügten Bilder bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images added: %1, known already: %2. Labels added: %3.</source>
        <translation>Bilder hinzugefügt: %1, schon bekannt: %2. Labels hinzugefügt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added as the table %1.</source>
        <translation>
            <numerusform>%n Zeile als Tabelle %1 hinzugefügt.</numerusform>
            <numerusform>%n Zeilen als Tabelle %1 hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no logs that can be read.</source>
        <translation>%1 enthält keine lesbaren Logs.</translation>
    </message>
    <message numerus="yes">
        <source>%n new point(s)</source>
        <translation>
            <numerusform>%n neuer Punkt</numerusform>
            <numerusform>%n neue Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1: %2 of the kind %3 are no numbers and were left out.</source>
        <translation>%1: %2 der Art %3 sind keine Zahlen und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Say --model FILE.onnx or --run RUN, and not both.</source>
        <translation>Gib --model DATEI.onnx oder --run LAUF an, nicht beides.</translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation>Kein Bild wurde gewählt.</translation>
    </message>
    <message>
        <source>--size %1 is no size; write 640x640.</source>
        <translation>--size %1 ist keine Größe; schreibe 640x640.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1, %2: %3 predictions on %n image(s).</source>
        <translation>
            <numerusform>Lauf %1, %2: %3 Vorhersagen zu %n Bild.</numerusform>
            <numerusform>Lauf %1, %2: %3 Vorhersagen zu %n Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; what was answered before is kept.</source>
        <translation>Es wurde angehalten; was bis dahin beantwortet war, bleibt.</translation>
    </message>
    <message>
        <source>The recipe %1 came with this project, and its program would run with your rights: %2. Look at it, then add --allow-recipe.</source>
        <translation>Das Rezept %1 kam mit diesem Projekt, und sein Programm liefe mit deinen Rechten: %2. Sieh es dir an und gib dann --allow-recipe an.</translation>
    </message>
    <message>
        <source>“%1” is no size of a picture. Give millimetres, such as 85x60mm.</source>
        <translation>„%1“ ist keine Bildgröße. Gib Millimeter an, etwa 85x60mm.</translation>
    </message>
    <message>
        <source>“%1” is no range. Give all, percentile, best, or LOW:HIGH such as 0.1:0.9.</source>
        <translation>„%1“ ist kein Bereich. Gib all, percentile, best oder VON:BIS wie 0.1:0.9 an.</translation>
    </message>
    <message>
        <source>No run has points that can be drawn over “%1”.</source>
        <translation>Kein Lauf hat Punkte, die sich über „%1“ zeichnen lassen.</translation>
    </message>
    <message>
        <source>A report can be written as .pdf or .html, not as “%1”.</source>
        <translation>Ein Bericht kann als .pdf oder .html geschrieben werden, nicht als „%1“.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>A report has no part %1. There are: %2.</source>
        <translation>Ein Bericht hat keinen Teil %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1, %2 at %3, %4: %5</source>
        <translation>%1, %2 bei %3, %4: %5</translation>
    </message>
    <message>
        <source>Say --as EXPRESSION, or --remove.</source>
        <translation>Gib --as AUSDRUCK oder --remove an.</translation>
    </message>
    <message>
        <source>The table %1 has no derived column %2.</source>
        <translation>Die Tabelle %1 hat keine abgeleitete Spalte %2.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>%1 (%2), the first rows: %3</source>
        <translation>%1 (%2), die ersten Zeilen: %3</translation>
    </message>
    <message>
        <source>The column %1 has an index.</source>
        <translation>Die Spalte %1 hat einen Index.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>Die Tabelle %1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>There is no word in &quot;%1&quot;.</source>
        <translation>In „%1“ steht kein Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n Zeile: %1</numerusform>
            <numerusform>%n Zeilen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) among %1 values</source>
        <translation>
            <numerusform>%n Gruppe unter %1 Werten</numerusform>
            <numerusform>%n Gruppen unter %1 Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n Zeile geändert.</numerusform>
            <numerusform>%n Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1 groups</source>
        <translation>
            <numerusform>%n Zeile in %1 Gruppen</numerusform>
            <numerusform>%n Zeilen in %1 Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size of a sample: 100 and 10% are.</source>
        <translation>„%1“ ist keine Größe einer Stichprobe: 100 und 10% sind welche.</translation>
    </message>
    <message>
        <source>Run %1 does not wait any more; use cairn stop to end it.</source>
        <translation>Der Lauf %1 wartet nicht mehr; beende ihn mit cairn stop.</translation>
    </message>
    <message>
        <source>Say mains on or mains off.</source>
        <translation>Gib mains on oder mains off an.</translation>
    </message>
    <message>
        <source>%1 needs other words after it; see cairn queue --help.</source>
        <translation>Nach %1 werden andere Wörter erwartet; siehe cairn queue --help.</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>The queue is paused: nothing new is started.</source>
        <translation>Die Warteschlange ist angehalten: Es wird nichts Neues gestartet.</translation>
    </message>
    <message>
        <source>Runs start on mains power only.</source>
        <translation>Läufe starten nur am Stromnetz.</translation>
    </message>
    <message>
        <source>Nothing waits and nothing runs.</source>
        <translation>Nichts wartet, und nichts läuft.</translation>
    </message>
    <message>
        <source>The label column of this rule is no longer there.</source>
        <translation>Die Label-Spalte dieser Regel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 votes on %2 of %3 rows.</source>
        <translation>%1 stimmt auf %2 von %3 Zeilen ab.</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3, n = %4)</source>
        <translation>%1 % (%2 bis %3, n = %4)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Es gibt noch keine Regeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled,</source>
        <translation>
            <numerusform>%n Zeile gelabelt,</numerusform>
            <numerusform>%n Zeilen gelabelt,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s),</source>
        <translation>
            <numerusform>%n Widerspruch,</numerusform>
            <numerusform>%n Widersprüche,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an answer.</source>
        <translation>
            <numerusform>%n Zeile ohne Antwort.</numerusform>
            <numerusform>%n Zeilen ohne Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) withdrawn, since no rule gives them any more.</source>
        <translation>
            <numerusform>%n Label zurückgezogen, weil keine Regel es mehr gibt.</numerusform>
            <numerusform>%n Labels zurückgezogen, weil keine Regel sie mehr gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) kept the label that they had.</source>
        <translation>
            <numerusform>%n Zeile hat ihr Label behalten.</numerusform>
            <numerusform>%n Zeilen haben ihr Label behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) removed.</source>
        <translation>
            <numerusform>%n Regel entfernt.</numerusform>
            <numerusform>%n Regeln entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched on.</source>
        <translation>
            <numerusform>%n Regel eingeschaltet.</numerusform>
            <numerusform>%n Regeln eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off.</source>
        <translation>
            <numerusform>%n Regel ausgeschaltet.</numerusform>
            <numerusform>%n Regeln ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Eine Spalte braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is set and swept at once; leave one of the two.</source>
        <translation>%1 ist zugleich gesetzt und im Suchraum; lass eines von beiden weg.</translation>
    </message>
    <message numerus="yes">
        <source>Sweep %1, %2: %3, %n run(s)</source>
        <translation>
            <numerusform>Suche %1, %2: %3, %n Lauf</numerusform>
            <numerusform>Suche %1, %2: %3, %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: run %1, %2 %3, with %4</source>
        <translation>Bester: Lauf %1, %2 %3, mit %4</translation>
    </message>
    <message>
        <source>Say --append FILE and --key COLUMN together.</source>
        <translation>Gib --append DATEI und --key SPALTE zusammen an.</translation>
    </message>
    <message>
        <source>--append, --export and --column are each a command of their own.</source>
        <translation>--append, --export und --column sind je ein eigener Befehl.</translation>
    </message>
    <message>
        <source>There is no encoding %1. There are UTF-8, UTF-16 LE, UTF-16 BE and Latin-1.</source>
        <translation>Es gibt keine Kodierung %1. Es gibt UTF-8, UTF-16 LE, UTF-16 BE und Latin-1.</translation>
    </message>
    <message>
        <source>A separator is one sign, or the word tab.</source>
        <translation>Ein Trennzeichen ist ein einzelnes Zeichen oder das Wort tab.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, changed: %2, gone: %3, the same: %4.</source>
        <translation>Neu: %1, geändert: %2, weggefallen: %3, gleich: %4.</translation>
    </message>
    <message>
        <source>Rows that are gone from the file stay in the table.</source>
        <translation>Zeilen, die in der Datei weggefallen sind, bleiben in der Tabelle.</translation>
    </message>
    <message>
        <source>Columns that the table does not have, left out: %1.</source>
        <translation>Spalten, die die Tabelle nicht hat, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Columns that the file does not have: %1.</source>
        <translation>Spalten, die die Datei nicht hat: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cells that became empty: %1.</source>
        <translation>Zellen, die leer wurden: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows that match</source>
        <translation>%1 von %2 passenden Zeilen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The project brings no recipes of its own.</source>
        <translation>Das Projekt bringt keine eigenen Rezepte mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) removed for good.</source>
        <translation>
            <numerusform>%n Lauf endgültig entfernt.</numerusform>
            <numerusform>%n Läufe endgültig entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay in the bin, because labels came from their drafts.</source>
        <translation>
            <numerusform>%n Lauf bleibt im Papierkorb, weil Labels aus seinen Vorschlägen stammen.</numerusform>
            <numerusform>%n Läufe bleiben im Papierkorb, weil Labels aus ihren Vorschlägen stammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer needs no record; name slurm, slurm+ssh:HOST or ssh:HOST.</source>
        <translation>Dieser Rechner braucht keinen Eintrag; nenne slurm, slurm+ssh:HOST oder ssh:HOST.</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ausführungsort</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Ordner dort</translation>
    </message>
    <message>
        <source>the project&apos;s own</source>
        <translation>der des Projekts</translation>
    </message>
    <message>
        <source>The project knows no other machines.</source>
        <translation>Das Projekt kennt keine anderen Maschinen.</translation>
    </message>
    <message>
        <source>A priority is urgent, normal or idle.</source>
        <translation>Ein Vorrang ist urgent, normal oder idle.</translation>
    </message>
    <message>
        <source>Runs start only while the computer is cooler than %1 °C.</source>
        <translation>Läufe beginnen nur, solange der Computer kühler als %1 °C ist.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. The file .worker.log in the project&apos;s folder may say why.</source>
        <translation>Der Endpunkt antwortet nicht. Die Datei .worker.log im Ordner des Projekts sagt vielleicht, warum.</translation>
    </message>
    <message>
        <source>Set these two variables where your program runs. Ctrl+C ends it.</source>
        <translation>Setze diese beiden Variablen dort, wo dein Programm läuft. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>It came with this project and was not allowed yet: look at it with cairn trust P --list.</source>
        <translation>Es kam mit diesem Projekt und wurde noch nicht erlaubt: Sieh es dir mit cairn trust P --list an.</translation>
    </message>
    <message>
        <source>the dataset</source>
        <translation>der Datensatz</translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation>der Ordner des Laufs</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name the recipe: cairn recipe P %1 NAME.</source>
        <translation>Nenne das Rezept: cairn recipe P %1 NAME.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>dieses Projekt</translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation>Cairn</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>alles da</translation>
    </message>
    <message>
        <source>The recipe %1 has all that it needs.</source>
        <translation>Das Rezept %1 hat alles, was es braucht.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Recipes of this project use the python3 on PATH.</source>
        <translation>Die Rezepte dieses Projekts verwenden das python3 im PATH.</translation>
    </message>
    <message>
        <source>Recipes of this project use %1.</source>
        <translation>Die Rezepte dieses Projekts verwenden %1.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>There is no script %1.</source>
        <translation>Es gibt kein Skript %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Asking: %1</source>
        <translation>Gefragt wird: %1</translation>
    </message>
    <message>
        <source>Say where the recipe comes from: --from SCRIPT or --line &quot;python train.py --lr 0.01&quot;.</source>
        <translation>Sag, woher das Rezept kommt: --from SKRIPT oder --line &quot;python train.py --lr 0.01&quot;.</translation>
    </message>
    <message>
        <source>The recipe %1 would have:</source>
        <translation>Das Rezept %1 hätte:</translation>
    </message>
    <message>
        <source>Made the recipe %1 in %2.</source>
        <translation>Das Rezept %1 wurde in %2 angelegt.</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>Startet: %1</translation>
    </message>
    <message>
        <source>There is no format %1; there are %2.</source>
        <translation>Das Format %1 gibt es nicht; es gibt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of %1 written to %2.</source>
        <translation>
            <numerusform>%n Label von %1 nach %2 geschrieben.</numerusform>
            <numerusform>%n Labels von %1 nach %2 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>This comment is no longer there.</source>
        <translation>Diesen Kommentar gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A comment needs some words.</source>
        <translation>Ein Kommentar braucht ein paar Worte.</translation>
    </message>
    <message>
        <source>This picture is no longer in the project.</source>
        <translation>Dieses Bild ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Kommentar hinzugefügt</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Kommentar geändert</translation>
    </message>
    <message>
        <source>Comment resolved</source>
        <translation>Kommentar erledigt</translation>
    </message>
    <message>
        <source>Comment opened again</source>
        <translation>Kommentar wieder geöffnet</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Kommentar gelöscht</translation>
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
    <name>CurveAxis</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Zeit seit Beginn</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Samples seen</source>
        <translation>Gesehene Beispiele</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Kosten (%1)</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Energie (Wh)</translation>
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
        <translation>%1 T</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveSettings</name>
    <message>
        <source>An hour costs a number of 0 or more.</source>
        <translation>Eine Stunde kostet eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>An arrangement needs a name.</source>
        <translation>Eine Anordnung braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Zwischenstand %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Menschen: %1</translation>
    </message>
    <message>
        <source>Baseline %1: %2</source>
        <translation>Vergleichslauf %1: %2</translation>
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
    <name>DatabaseTable</name>
    <message>
        <source>%1 cannot be read as an SQLite file: %2.</source>
        <translation>%1 kann nicht als SQLite-Datei gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has no tables.</source>
        <translation>%1 enthält keine Tabellen.</translation>
    </message>
    <message>
        <source>%1 has no table %2. It has: %3.</source>
        <translation>%1 hat keine Tabelle %2. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>Another program is writing this file, and its newest changes (in %1-wal) are not seen. Close it there first.</source>
        <translation>Ein anderes Programm schreibt diese Datei, und ihre neuesten Änderungen (in %1-wal) werden nicht gesehen. Schließe sie dort zuerst.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>The dataset could not be written to %1. Check that there is room on the disk and that you may write there.</source>
        <translation>Der Datensatz konnte nicht nach %1 geschrieben werden. Prüfe, ob auf der Festplatte Platz ist und ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>The cells of the table %1 were changed since the snapshot %2 was made, so the rows of that time are no longer there. Make a new snapshot.</source>
        <translation>Die Zellen der Tabelle %1 wurden geändert, seit der Snapshot %2 gemacht wurde; die Zeilen von damals gibt es nicht mehr. Mache einen neuen Snapshot.</translation>
    </message>
</context>
<context>
    <name>DerivedColumns</name>
    <message>
        <source>A derived column needs a name and an expression.</source>
        <translation>Eine abgeleitete Spalte braucht einen Namen und einen Ausdruck.</translation>
    </message>
    <message>
        <source>The table has a column %1 already. Choose another name.</source>
        <translation>Die Tabelle hat schon eine Spalte %1. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Column %1 derived</source>
        <translation>Spalte %1 abgeleitet</translation>
    </message>
    <message>
        <source>Derived column %1 changed</source>
        <translation>Abgeleitete Spalte %1 geändert</translation>
    </message>
    <message>
        <source>The column %1 is derived from it. Remove that one first.</source>
        <translation>Die Spalte %1 ist davon abgeleitet. Entferne zuerst diese.</translation>
    </message>
    <message>
        <source>Derived column %1 removed</source>
        <translation>Abgeleitete Spalte %1 entfernt</translation>
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
    <name>Drafts</name>
    <message>
        <source>This draft is no longer there.</source>
        <translation>Diesen Vorschlag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This draft was answered to already.</source>
        <translation>Über diesen Vorschlag ist schon entschieden.</translation>
    </message>
    <message>
        <source>The shape that this draft speaks of is no longer there.</source>
        <translation>Die Form, von der dieser Vorschlag spricht, gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) accepted</source>
        <translation>
            <numerusform>%n Vorschlag angenommen</numerusform>
            <numerusform>%n Vorschläge angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>A shape without area or points was not added.</source>
        <translation>Eine Form ohne Fläche und ohne Punkte wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Draft put right</source>
        <translation>Vorschlag berichtigt</translation>
    </message>
    <message>
        <source>This class is no longer there.</source>
        <translation>Diese Klasse gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) rejected</source>
        <translation>
            <numerusform>%n Vorschlag abgelehnt</numerusform>
            <numerusform>%n Vorschläge abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>All drafts surer than %1 accepted</source>
        <translation>Alle Vorschläge sicherer als %1 angenommen</translation>
    </message>
</context>
<context>
    <name>DuplicateRows</name>
    <message>
        <source>Choose at least one column to compare the rows by.</source>
        <translation>Wähle mindestens eine Spalte, nach der die Zeilen verglichen werden.</translation>
    </message>
    <message>
        <source>Comparing rows</source>
        <translation>Zeilen werden verglichen</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>%1 could not be written, so programs cannot be told where to log. Check that there is room and that you may write there.</source>
        <translation>%1 konnte nicht geschrieben werden, darum erfahren Programme nicht, wohin sie protokollieren sollen. Prüfe, ob Platz ist und du dort schreiben darfst.</translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>ssh: %1 was not reached (%2). Connect once by hand with ssh %1, so that its key is known and no password is asked for.</source>
        <translation>ssh: %1 wurde nicht erreicht (%2). Verbinde dich einmal von Hand mit ssh %1, damit sein Schlüssel bekannt ist und kein Passwort verlangt wird.</translation>
    </message>
    <message>
        <source>ssh: reached, %1</source>
        <translation>ssh: erreicht, %1</translation>
    </message>
    <message>
        <source>rsync: %1</source>
        <translation>rsync: %1</translation>
    </message>
    <message>
        <source>rsync: not there; install it at %1.</source>
        <translation>rsync: nicht da; installiere es auf %1.</translation>
    </message>
    <message>
        <source>Slurm: %1</source>
        <translation>Slurm: %1</translation>
    </message>
    <message>
        <source>Slurm: there is no sbatch (%1).</source>
        <translation>Slurm: es gibt kein sbatch (%1).</translation>
    </message>
    <message>
        <source>Slurm: the controller does not answer (%1).</source>
        <translation>Slurm: die Steuerung antwortet nicht (%1).</translation>
    </message>
    <message>
        <source>Partitions: %1</source>
        <translation>Partitionen: %1</translation>
    </message>
    <message>
        <source>There is no executor %1; say local, slurm, slurm+ssh:HOST or ssh:HOST.</source>
        <translation>Es gibt keinen Ausführungsort %1; sag local, slurm, slurm+ssh:HOST oder ssh:HOST.</translation>
    </message>
    <message>
        <source>%1 is no host that ssh could be given; say NAME or USER@NAME, and put ports and keys into ~/.ssh/config.</source>
        <translation>%1 ist kein Rechner, den man ssh nennen könnte; sag NAME oder BENUTZER@NAME, und schreib Ports und Schlüssel in ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The resources cannot have &quot;%1&quot;; write them like cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main, each once.</source>
        <translation>Die Ressourcen können „%1“ nicht enthalten; schreib sie wie cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main, jede einmal.</translation>
    </message>
    <message>
        <source>The job&apos;s time limit of %1 was reached</source>
        <translation>Die Zeitgrenze des Auftrags von %1 war erreicht</translation>
    </message>
    <message>
        <source>The job&apos;s time limit was reached</source>
        <translation>Die Zeitgrenze des Auftrags war erreicht</translation>
    </message>
    <message>
        <source>The job needed more memory than the %1 MB it had asked for, and was killed. Ask for more with --resources mem=…</source>
        <translation>Der Auftrag brauchte mehr Speicher als die %1 MB, um die er gebeten hatte, und wurde getötet. Bitte mit --resources mem=… um mehr.</translation>
    </message>
    <message>
        <source>The job needed more memory than it was allowed, and was killed. Ask for more with --resources mem=…</source>
        <translation>Der Auftrag brauchte mehr Speicher, als ihm erlaubt war, und wurde getötet. Bitte mit --resources mem=… um mehr.</translation>
    </message>
    <message>
        <source>Slurm has put job %1 back into its queue; it will begin anew.</source>
        <translation>Slurm hat den Auftrag %1 in seine Warteschlange zurückgestellt; er wird von vorn beginnen.</translation>
    </message>
    <message>
        <source>%1: Slurm asked the run to end, and it did.</source>
        <translation>%1: Slurm bat den Lauf zu enden, und er tat es.</translation>
    </message>
    <message>
        <source>The job was cancelled in Slurm.</source>
        <translation>Der Auftrag wurde in Slurm abgebrochen.</translation>
    </message>
    <message>
        <source>The job had to make room for another one.</source>
        <translation>Der Auftrag musste einem anderen Platz machen.</translation>
    </message>
    <message>
        <source>%1, and Slurm killed it.</source>
        <translation>%1, und Slurm hat ihn getötet.</translation>
    </message>
    <message>
        <source>The node under the job failed.</source>
        <translation>Der Knoten unter dem Auftrag ist ausgefallen.</translation>
    </message>
    <message>
        <source>The node %1 failed under the job.</source>
        <translation>Der Knoten %1 ist unter dem Auftrag ausgefallen.</translation>
    </message>
    <message>
        <source>The run was asked to stop, and its job was cancelled.</source>
        <translation>Der Lauf wurde gebeten anzuhalten, und sein Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>with exit code %1</source>
        <translation>mit dem Rückgabewert %1</translation>
    </message>
    <message>
        <source>without an exit code</source>
        <translation>ohne Rückgabewert</translation>
    </message>
    <message>
        <source>The job ended %1, and its supervisor could not write why; slurm.log in the run&apos;s folder may tell.</source>
        <translation>Der Auftrag endete %1, und sein Aufseher konnte nicht schreiben, warum; slurm.log im Ordner des Laufs verrät es vielleicht.</translation>
    </message>
    <message>
        <source>Job %1 has ended, but how the run ended was never written; slurm.log in the run&apos;s folder may tell.</source>
        <translation>Der Auftrag %1 ist zu Ende, aber wie der Lauf endete, wurde nie geschrieben; slurm.log im Ordner des Laufs verrät es vielleicht.</translation>
    </message>
    <message>
        <source>Job %1 waits in Slurm&apos;s queue%2.</source>
        <translation>Der Auftrag %1 wartet in Slurms Warteschlange%2.</translation>
    </message>
    <message>
        <source>It is blocked for ever; stop it.</source>
        <translation>Er ist für immer blockiert; halte ihn an.</translation>
    </message>
    <message>
        <source>The run was asked to stop. Slurm does not know its job any more, so its exit status is unknown.</source>
        <translation>Der Lauf wurde gebeten anzuhalten. Slurm kennt seinen Auftrag nicht mehr, darum ist sein Ausgang unbekannt.</translation>
    </message>
    <message>
        <source>Slurm does not know the run&apos;s job any more, and how it ended was never written.</source>
        <translation>Slurm kennt den Auftrag des Laufs nicht mehr, und wie er endete, wurde nie geschrieben.</translation>
    </message>
    <message>
        <source>The run&apos;s folder at %1 is gone, and with it what became of the run.</source>
        <translation>Der Ordner des Laufs auf %1 ist fort, und mit ihm, was aus dem Lauf wurde.</translation>
    </message>
    <message>
        <source>The run began on another computer than the one that %1 names now, and says nothing any more.</source>
        <translation>Der Lauf begann auf einem anderen Rechner als dem, den %1 jetzt nennt, und sagt nichts mehr.</translation>
    </message>
    <message>
        <source>The run was asked to stop. Its supervisor was gone, so its exit status is unknown.</source>
        <translation>Der Lauf wurde gebeten anzuhalten. Sein Aufseher war fort, darum ist sein Ausgang unbekannt.</translation>
    </message>
    <message>
        <source>The run was handed over to %1, but never began there.</source>
        <translation>Der Lauf wurde %1 übergeben, begann dort aber nie.</translation>
    </message>
    <message>
        <source>The program and its supervisor at %1 are gone (killed, or the computer was started anew), so the exit status is unknown.</source>
        <translation>Das Programm und sein Aufseher auf %1 sind fort (getötet, oder der Rechner wurde neu gestartet), darum ist der Ausgang unbekannt.</translation>
    </message>
    <message>
        <source>The program %1 cannot be run here; install it.</source>
        <translation>Das Programm %1 lässt sich hier nicht starten; installiere es.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer in %n second(s).</source>
        <translation>
            <numerusform>%1 hat %n Sekunde lang nicht geantwortet.</numerusform>
            <numerusform>%1 hat %n Sekunden lang nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no folder that could be made at %2; give a whole path, or one that begins in the home folder, without ~.</source>
        <translation>%1 ist kein Ordner, der auf %2 angelegt werden könnte; gib einen ganzen Pfad an oder einen, der im Persönlichen Ordner beginnt, ohne ~.</translation>
    </message>
    <message>
        <source>%1, in the project&apos;s own folder</source>
        <translation>%1, im Ordner des Projekts selbst</translation>
    </message>
    <message>
        <source>%1, folder %2</source>
        <translation>%1, Ordner %2</translation>
    </message>
    <message>
        <source>That %1 may be used could not be noted in %2. Check that there is room and that you may write there.</source>
        <translation>Dass %1 benutzt werden darf, ließ sich nicht in %2 vermerken. Prüfe, ob dort Platz ist und du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>This project brings its own way to use %1 (%2), and runs would be sent there. Look at it, then allow it with cairn trust.</source>
        <translation>Dieses Projekt bringt seine eigene Art mit, %1 zu benutzen (%2), und Läufe würden dorthin geschickt. Sieh es dir an und erlaube es dann mit cairn trust.</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>Der Befehl endete mit dem Rückgabewert %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be found there.</source>
        <translation>Der Ordner %1 war dort nicht zu finden.</translation>
    </message>
    <message>
        <source>Slurm is not installed there: there is no program squeue.</source>
        <translation>Slurm ist dort nicht installiert: es gibt kein Programm squeue.</translation>
    </message>
    <message>
        <source>The supervisor could not be written to %1. Check that there is room and that you may write there.</source>
        <translation>Der Aufseher ließ sich nicht nach %1 schreiben. Prüfe, ob dort Platz ist und du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>The run&apos;s folder could not be brought to %1: %2</source>
        <translation>Der Ordner des Laufs ließ sich nicht zu %1 bringen: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Slurm did not take the job: %1</source>
        <translation>Slurm hat den Auftrag nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The answer was cut short.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The row could not be handed to the model.</source>
        <translation>Die Zeile konnte dem Modell nicht übergeben werden.</translation>
    </message>
    <message>
        <source>There is no row %1 in this table.</source>
        <translation>In dieser Tabelle gibt es keine Zeile %1.</translation>
    </message>
    <message>
        <source>The model took too long to answer.</source>
        <translation>Das Modell hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The model of this run could not be asked why.</source>
        <translation>Das Modell dieses Laufs konnte nicht nach dem Warum gefragt werden.</translation>
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
    <message>
        <source>the pattern %1 is wrong at character %2: %3</source>
        <translation>das Muster %1 ist bei Zeichen %2 falsch: %3</translation>
    </message>
    <message>
        <source>the pattern takes too long on some text; make it simpler</source>
        <translation>das Muster braucht auf einem Text zu lange; vereinfache es</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
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
        <source>To review</source>
        <translation>Zu prüfen</translation>
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
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Von einem Modell</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Von einer Regel</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
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
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Below %1 megapixels</source>
        <translation>Unter %1 Megapixel</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>From %1 megapixels</source>
        <translation>Ab %1 Megapixel</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>%1 to %2 megapixels</source>
        <translation>%1 bis %2 Megapixel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>In no split</source>
        <translation>In keinem Teil</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>Labels von</translation>
    </message>
    <message>
        <source>Origin of labels</source>
        <translation>Herkunft der Labels</translation>
    </message>
    <message>
        <source>Lowest score of a label</source>
        <translation>Niedrigster Wert eines Labels</translation>
    </message>
    <message>
        <source>Least confident prediction</source>
        <translation>Unsicherste Vorhersage</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>Mit Kommentaren</translation>
    </message>
    <message>
        <source>Without comments</source>
        <translation>Ohne Kommentare</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>There is no image with the number %1.</source>
        <translation>Es gibt kein Bild mit der Nummer %1.</translation>
    </message>
    <message>
        <source>%1 is another picture: its content is not the one that was labelled. Nothing was changed.</source>
        <translation>%1 ist ein anderes Bild: Sein Inhalt ist nicht der, der gelabelt wurde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is in this project already, as another image. Nothing was changed.</source>
        <translation>%1 ist in diesem Projekt schon vorhanden, als anderes Bild. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
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
    <message>
        <source>COCO JSON</source>
        <translation>COCO JSON</translation>
    </message>
    <message>
        <source>YOLO text</source>
        <translation>YOLO-Text</translation>
    </message>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>Das Bild %1 ist nicht da.</translation>
    </message>
    <message>
        <source>The picture %1 could not be put into %2: %3.</source>
        <translation>Das Bild %1 konnte nicht in %2 abgelegt werden: %3.</translation>
    </message>
    <message>
        <source>Placing pictures</source>
        <translation>Bilder werden abgelegt</translation>
    </message>
    <message>
        <source>Page %1 of it was left out: this format knows only whole files.</source>
        <translation>Seite %1 davon wurde weggelassen: Dieses Format kennt nur ganze Dateien.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The format %1 holds images, and this snapshot is of a table. Take csv or cairn.</source>
        <translation>Das Format %1 ist für Bilder, und dieser Snapshot ist von einer Tabelle. Nimm csv oder cairn.</translation>
    </message>
    <message>
        <source>The format %1 holds tables, and this snapshot is of images.</source>
        <translation>Das Format %1 ist für Tabellen, und dieser Snapshot ist von Bildern.</translation>
    </message>
    <message>
        <source>There is no dataset format %1; there are %2.</source>
        <translation>Das Datensatzformat %1 gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room on the disk and that you may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfe, ob auf der Platte Platz ist und ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>Cairn&apos;s own lines</source>
        <translation>Cairns eigene Zeilen</translation>
    </message>
    <message>
        <source>Separated values with the split as a column</source>
        <translation>Getrennte Werte mit der Aufteilung als Spalte</translation>
    </message>
    <message>
        <source>A folder of images for each class</source>
        <translation>Ein Ordner mit Bildern je Klasse</translation>
    </message>
    <message>
        <source>YOLO boxes</source>
        <translation>YOLO-Boxen</translation>
    </message>
    <message>
        <source>YOLO outlines</source>
        <translation>YOLO-Umrisse</translation>
    </message>
    <message>
        <source>Pascal VOC</source>
        <translation>Pascal VOC</translation>
    </message>
    <message>
        <source>%1 is there already and not empty. Name a new folder.</source>
        <translation>%1 gibt es schon, und es ist nicht leer. Nenne einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The size of %1 is not known, so shares of it cannot be counted in pixels.</source>
        <translation>Die Größe von %1 ist nicht bekannt, also können Anteile davon nicht in Pixel umgerechnet werden.</translation>
    </message>
</context>
<context>
    <name>GrabCut</name>
    <message>
        <source>Draw a box around the thing first; it must be at least three pixels wide and high.</source>
        <translation>Ziehe zuerst ein Rechteck um das Objekt; es muss mindestens drei Pixel breit und hoch sein.</translation>
    </message>
    <message>
        <source>The thing could not be cut out; there may be too little memory.</source>
        <translation>Das Objekt konnte nicht ausgeschnitten werden; vielleicht reicht der Speicher nicht.</translation>
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
    <message>
        <source>Page %1: %2</source>
        <translation>Seite %1: %2</translation>
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
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder of label files</source>
        <translation>Einen Ordner mit Label-Dateien importieren</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that were missing are found again.</source>
        <translation>
            <numerusform>%n Bild, das fehlte, ist wieder da.</numerusform>
            <numerusform>%n Bilder, die fehlten, sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no images and were left out.</source>
        <translation>
            <numerusform>%n Datei ist kein Bild und wurde weggelassen.</numerusform>
            <numerusform>%n Dateien sind keine Bilder und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>The clipboard holds no cells. Copy some in a spreadsheet first.</source>
        <translation>Die Zwischenablage enthält keine Zellen. Kopiere zuerst welche in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The cells could not be written into the folder for temporary files.</source>
        <translation>Die Zellen konnten nicht in den Ordner für temporäre Dateien geschrieben werden.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ItemGestures</name>
    <message>
        <source>This class is no longer there.</source>
        <translation>Diese Klasse gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) tagged %1</source>
        <translation>
            <numerusform>%n Bild mit %1 verschlagwortet</numerusform>
            <numerusform>%n Bilder mit %1 verschlagwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 removed from %n image(s)</source>
        <translation>
            <numerusform>Schlagwort %1 von %n Bild entfernt</numerusform>
            <numerusform>Schlagwort %1 von %n Bildern entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) in no split</source>
        <translation>
            <numerusform>%n Bild in keinem Teil</numerusform>
            <numerusform>%n Bilder in keinem Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) put into %1</source>
        <translation>
            <numerusform>%n Bild in den Teil %1 gelegt</numerusform>
            <numerusform>%n Bilder in den Teil %1 gelegt</numerusform>
        </translation>
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
        <source>It names no picture: &quot;path&quot; and &quot;file&quot; are missing.</source>
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
        <source>There is no picture &quot;%1&quot; in the project.</source>
        <translation>Im Projekt gibt es kein Bild „%1“.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; has no page %2.</source>
        <translation>Das Bild „%1“ hat keine Seite %2.</translation>
    </message>
    <message>
        <source>Several pictures of the project are called &quot;%1&quot;; name its folder as well.</source>
        <translation>Mehrere Bilder des Projekts heißen „%1“; nenne auch den Ordner.</translation>
    </message>
</context>
<context>
    <name>ItemUndo</name>
    <message>
        <source>The last change of this picture, &quot;%1&quot;, changed others as well. Take it back as a whole in the history.</source>
        <translation>Die letzte Änderung dieses Bildes, „%1“, änderte auch andere. Nimm sie im Verlauf als Ganzes zurück.</translation>
    </message>
</context>
<context>
    <name>ItemViews</name>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Ein gespeicherter Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a saved filter &quot;%1&quot; already.</source>
        <translation>Einen gespeicherten Filter „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation>Diesen gespeicherten Filter gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n items are called &quot;%1&quot;. Name one by its path: %2.</source>
        <translation>
            <numerusform>%n Eintrag heißt „%1“. Nenne einen mit seinem Pfad: %2.</numerusform>
            <numerusform>%n Einträge heißen „%1“. Nenne einen mit seinem Pfad: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no item &quot;%1&quot; in the project.</source>
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
    <name>JsonTable</name>
    <message>
        <source>This is no JSON object; it was left out.</source>
        <translation>Das ist kein JSON-Objekt; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There are members beyond the first %1; they were left out.</source>
        <translation>Es gibt Einträge über die ersten %1 hinaus; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 holds no JSON objects, so it makes no table.</source>
        <translation>%1 enthält keine JSON-Objekte und ergibt daher keine Tabelle.</translation>
    </message>
</context>
<context>
    <name>LabelChecks</name>
    <message>
        <source>no class</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>A locked shape stays as it is. Unlock it first.</source>
        <translation>Eine gesperrte Form bleibt, wie sie ist. Entsperre sie zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) mended</source>
        <translation>
            <numerusform>%n Versehen behoben</numerusform>
            <numerusform>%n Versehen behoben</numerusform>
        </translation>
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
    <name>LabelQueue</name>
    <message>
        <source>Choose a run whose predictions say what is uncertain.</source>
        <translation>Wähle einen Lauf, dessen Vorhersagen zeigen, was unsicher ist.</translation>
    </message>
    <message>
        <source>Choose two runs or more to see where they disagree.</source>
        <translation>Wähle zwei oder mehr Läufe, um zu sehen, wo sie sich nicht einig sind.</translation>
    </message>
    <message>
        <source>There is nothing to tell how alike the pictures are. Let a model describe them first.</source>
        <translation>Nichts sagt, wie ähnlich sich die Bilder sind. Lass sie zuerst von einem Modell beschreiben.</translation>
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
        <source>A class can have one of the keys 1 to 9, not &quot;%1&quot;.</source>
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
    <message>
        <source>Both have a class %1 below them. Merge or rename these first.</source>
        <translation>Unter beiden steht eine Klasse %1. Führe diese zuerst zusammen oder benenne eine um.</translation>
    </message>
    <message>
        <source>The attribute %1 is of another kind in each of them. Change one of the two first.</source>
        <translation>Das Attribut %1 ist in beiden von anderer Art. Ändere zuerst eines davon.</translation>
    </message>
    <message>
        <source>A class cannot be merged with itself.</source>
        <translation>Eine Klasse kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Class %1 merged into %2</source>
        <translation>Klasse %1 mit %2 zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) moved to the new class %1</source>
        <translation>
            <numerusform>%n Label in die neue Klasse %1 verschoben</numerusform>
            <numerusform>%n Labels in die neue Klasse %1 verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the labels first that the new class gets.</source>
        <translation>Wähle zuerst die Labels aus, die die neue Klasse bekommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) added</source>
        <translation>
            <numerusform>%n Klasse hinzugefügt</numerusform>
            <numerusform>%n Klassen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1 described</source>
        <translation>Klasse %1 beschrieben</translation>
    </message>
    <message>
        <source>Shapes of class %1 chosen</source>
        <translation>Formen der Klasse %1 gewählt</translation>
    </message>
    <message>
        <source>Skeleton of class %1 removed</source>
        <translation>Skelett der Klasse %1 entfernt</translation>
    </message>
    <message>
        <source>Skeleton of class %1 set</source>
        <translation>Skelett der Klasse %1 gesetzt</translation>
    </message>
    <message>
        <source>Class %1 archived</source>
        <translation>Klasse %1 archiviert</translation>
    </message>
    <message>
        <source>Class %1 restored</source>
        <translation>Klasse %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Class %1 moved to the top</source>
        <translation>Klasse %1 ganz nach oben verschoben</translation>
    </message>
    <message>
        <source>The class %1 cannot stand below itself.</source>
        <translation>Die Klasse %1 kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>Class %1 moved below %2</source>
        <translation>Klasse %1 unter %2 verschoben</translation>
    </message>
</context>
<context>
    <name>LabelValue</name>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>Spans are a JSON list of objects with start, end and class.</source>
        <translation>Stellen sind eine JSON-Liste von Objekten mit start, end und class.</translation>
    </message>
    <message>
        <source>A span needs a start, an end behind it, and a class.</source>
        <translation>Eine Stelle braucht einen Anfang (start), ein Ende dahinter (end) und eine Klasse (class).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of label. There are choice, multiple, number, text, boolean and span.</source>
        <translation>„%1“ ist keine Art von Label. Es gibt choice, multiple, number, text, boolean und span.</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Mehrere Antworten</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Parts of a text</source>
        <translation>Stellen in einem Text</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s): %1</source>
        <translation>
            <numerusform>%n Stelle: %1</numerusform>
            <numerusform>%n Stellen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leakage</name>
    <message>
        <source>%1 rows share their %2 with other rows. Split by it, or the same %2 stands in training and test.</source>
        <translation>%1 Zeilen teilen ihr %2 mit anderen Zeilen. Teile danach auf, sonst steht dasselbe %2 in Training und Test.</translation>
    </message>
    <message>
        <source>%1 almost gives the answer away by itself (it takes away %2 % of what guessing gets wrong). Is it known before the answer is?</source>
        <translation>%1 verrät die Antwort fast allein (es nimmt %2 % dessen weg, was Raten falsch macht). Ist es bekannt, bevor die Antwort es ist?</translation>
    </message>
</context>
<context>
    <name>LintFix</name>
    <message>
        <source>A turned box or an ellipse cannot be cut at the border. Make it smaller, or convert it to an outline first.</source>
        <translation>Ein gedrehtes Rechteck oder eine Ellipse kann am Rand nicht abgeschnitten werden. Mach die Form kleiner, oder wandle sie zuerst in einen Umriss um.</translation>
    </message>
    <message>
        <source>Only outlines and masks can give way to a neighbour. Convert the shape first, or move it.</source>
        <translation>Nur Umrisse und Masken können einem Nachbarn weichen. Wandle die Form zuerst um, oder verschiebe sie.</translation>
    </message>
    <message>
        <source>The shape is no longer there.</source>
        <translation>Die Form ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Only outlines and masks can grow into a gap. Convert one of the shapes first, or move it.</source>
        <translation>Nur Umrisse und Masken können in eine Lücke wachsen. Wandle zuerst eine der Formen um, oder verschiebe sie.</translation>
    </message>
    <message>
        <source>The gap is no longer there.</source>
        <translation>Die Lücke ist nicht mehr da.</translation>
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
        <source>The run&apos;s supervisor ended before it could begin.</source>
        <translation>Der Aufseher des Laufs endete, bevor er anfangen konnte.</translation>
    </message>
    <message>
        <source>The run&apos;s folder %1 is gone, and with it what became of the run.</source>
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
    <message>
        <source>The row has %1 cells where the first line names %2 columns; it was skipped.</source>
        <translation>Die Zeile hat %1 Zellen, die erste Zeile nennt aber %2 Spalten; sie wurde übersprungen.</translation>
    </message>
    <message>
        <source>The file has too many names of metrics; some were skipped.</source>
        <translation>Die Datei hat zu viele Metriknamen; einige wurden übersprungen.</translation>
    </message>
    <message>
        <source>The record&apos;s length is damaged, so what follows in the file cannot be read.</source>
        <translation>Die Länge des Datensatzes ist beschädigt, darum ist der Rest der Datei nicht lesbar.</translation>
    </message>
    <message>
        <source>The record is longer than %1 MB and was skipped.</source>
        <translation>Der Datensatz ist länger als %1 MB und wurde übersprungen.</translation>
    </message>
    <message>
        <source>The record is damaged and was skipped: its checksum is wrong.</source>
        <translation>Der Datensatz ist beschädigt und wurde übersprungen: seine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The record was skipped: it is no event.</source>
        <translation>Der Datensatz wurde übersprungen: er ist kein Ereignis.</translation>
    </message>
    <message>
        <source>The record&apos;s hyperparameters cannot be read.</source>
        <translation>Die Hyperparameter des Datensatzes sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The line was skipped: it is not a time, a value and a step, but %1.</source>
        <translation>Die Zeile wurde übersprungen: sie ist nicht Zeit, Wert und Schritt, sondern %1.</translation>
    </message>
    <message>
        <source>The file is no state of a trainer: it has no log_history.</source>
        <translation>Die Datei ist kein Zustand eines Trainers: log_history fehlt.</translation>
    </message>
    <message>
        <source>The file is no log of W&amp;B: it does not begin as one.</source>
        <translation>Die Datei ist kein Protokoll von W&amp;B: Sie beginnt nicht wie eines.</translation>
    </message>
    <message>
        <source>The record was skipped: it is none of W&amp;B&apos;s.</source>
        <translation>Der Datensatz wurde übergangen: Er ist keiner von W&amp;B.</translation>
    </message>
    <message>
        <source>A value was skipped: %1.</source>
        <translation>Ein Wert wurde übergangen: %1.</translation>
    </message>
    <message>
        <source>The line was skipped: it is not a time, a step, a value and a name, but %1.</source>
        <translation>Die Zeile wurde übergangen: Sie ist nicht Zeit, Schritt, Wert und Name, sondern %1.</translation>
    </message>
    <message>
        <source>The value was skipped: the run has too many metrics already.</source>
        <translation>Der Wert wurde übergangen: Der Lauf hat schon zu viele Metriken.</translation>
    </message>
    <message>
        <source>The line is no JSON object and was skipped.</source>
        <translation>Die Zeile ist kein JSON-Objekt und wurde übergangen.</translation>
    </message>
</context>
<context>
    <name>ManyRunCharts</name>
    <message>
        <source>What %1 depends on</source>
        <translation>Wovon %1 abhängt</translation>
    </message>
    <message>
        <source>Share of the variance that the parameter explains alone</source>
        <translation>Anteil der Varianz, den der Parameter allein erklärt</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Mean over all values of the other parameters, as the forest sees it</source>
        <translation>Mittel über alle Werte der anderen Parameter, wie der Wald es sieht</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Choose two different parameters that at least four runs have.</source>
        <translation>Wähle zwei verschiedene Parameter, die mindestens vier Läufe haben.</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 nach %2 und %3</translation>
    </message>
    <message>
        <source>%1 (power of ten)</source>
        <translation>%1 (Zehnerpotenz)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is better in both: %n run(s)</source>
        <translation>
            <numerusform>Keiner ist in beidem besser: %n Lauf</numerusform>
            <numerusform>Keiner ist in beidem besser: %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the front</source>
        <translation>%1, auf der Front</translation>
    </message>
    <message>
        <source>No run has both.</source>
        <translation>Kein Lauf hat beides.</translation>
    </message>
</context>
<context>
    <name>MaskCounts</name>
    <message>
        <source>The mask is larger than any picture that Cairn can show.</source>
        <translation>Die Maske ist größer als jedes Bild, das Cairn zeigen kann.</translation>
    </message>
    <message>
        <source>A run of the mask has a negative length.</source>
        <translation>Ein Stück der Maske hat eine negative Länge.</translation>
    </message>
    <message>
        <source>The mask&apos;s runs are longer than its size of %1 x %2 pixels allows.</source>
        <translation>Die Stücke der Maske sind länger, als ihre Größe von %1 x %2 Pixeln zulässt.</translation>
    </message>
    <message>
        <source>The mask&apos;s runs are shorter than its size of %1 x %2 pixels asks for.</source>
        <translation>Die Stücke der Maske sind kürzer, als ihre Größe von %1 x %2 Pixeln verlangt.</translation>
    </message>
    <message>
        <source>The mask is too scattered: it has more than %L1 million runs of pixels.</source>
        <translation>Die Maske ist zu zerstreut: sie hat mehr als %L1 Millionen Pixelstücke.</translation>
    </message>
    <message>
        <source>The mask&apos;s compressed runs cannot be read.</source>
        <translation>Die komprimierten Stücke der Maske sind nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>MaskPainting</name>
    <message>
        <source>The shape reaches too far beyond the picture to be painted as pixels.</source>
        <translation>Die Form reicht zu weit über das Bild hinaus, um als Pixel gemalt zu werden.</translation>
    </message>
    <message>
        <source>The outline is too intricate to be painted as pixels.</source>
        <translation>Der Umriss ist zu verwickelt, um als Pixel gemalt zu werden.</translation>
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
        <source>&amp;About Cairn</source>
        <translation>&amp;Über Cairn</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>Labels &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>Mlflow</name>
    <message>
        <source>A metric needs a name of 1 to %1 characters.</source>
        <translation>Eine Metrik braucht einen Namen von 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The value of the metric %1 is no number.</source>
        <translation>Der Wert der Metrik %1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>The step of the metric %1 is no whole number.</source>
        <translation>Der Schritt der Metrik %1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>A parameter or tag needs a name of 1 to %1 characters.</source>
        <translation>Ein Parameter oder Etikett braucht einen Namen von 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The value of %1 is longer than %2 characters.</source>
        <translation>Der Wert von %1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The run %1 is deleted. Restore it first.</source>
        <translation>Der Lauf %1 ist gelöscht. Stelle ihn zuerst wieder her.</translation>
    </message>
    <message>
        <source>Changing param values is not allowed. The parameter %1 is %2 already and was now said to be %3.</source>
        <translation>Werte von Parametern dürfen nicht geändert werden. Der Parameter %1 ist schon %2 und soll nun %3 sein.</translation>
    </message>
    <message>
        <source>%1 (logged)</source>
        <translation>%1 (protokolliert)</translation>
    </message>
    <message>
        <source>The run %1 has no tag %2.</source>
        <translation>Der Lauf %1 hat kein Etikett %2.</translation>
    </message>
    <message>
        <source>The model&apos;s description is no JSON object.</source>
        <translation>Die Beschreibung des Modells ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no run %1 in this project.</source>
        <translation>In diesem Projekt gibt es keinen Lauf %1.</translation>
    </message>
    <message>
        <source>The folder of the run %1 is no folder of this project, so nothing is kept there.</source>
        <translation>Der Ordner des Laufs %1 ist kein Ordner dieses Projekts, darum wird dort nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the values were not kept. Check that there is room and that you may write there.</source>
        <translation>%1 kann nicht geschrieben werden, darum wurden die Werte nicht aufbewahrt. Prüfe, ob Platz ist und du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2), so these values were not kept.</source>
        <translation>%1 konnte nicht geschrieben werden (%2), darum wurden diese Werte nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The experiment %1 is deleted. Restore it first.</source>
        <translation>Das Experiment %1 ist gelöscht. Stelle es zuerst wieder her.</translation>
    </message>
    <message>
        <source>The program ended the run as failed.</source>
        <translation>Das Programm hat den Lauf als gescheitert beendet.</translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation>Es gibt keinen Status %1.</translation>
    </message>
    <message>
        <source>The run is under way. Stop it first.</source>
        <translation>Der Lauf ist im Gange. Halte ihn zuerst an.</translation>
    </message>
    <message>
        <source>The request&apos;s body is no JSON object.</source>
        <translation>Der Inhalt der Anfrage ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Cairn keeps runs and their models, but no model registry. Leave registered_model_name out; the model is kept with its run.</source>
        <translation>Cairn bewahrt Läufe und ihre Modelle auf, aber kein Modellverzeichnis. Lass registered_model_name weg; das Modell bleibt bei seinem Lauf.</translation>
    </message>
    <message>
        <source>Cairn does not answer %1 %2.</source>
        <translation>Cairn beantwortet %1 %2 nicht.</translation>
    </message>
    <message>
        <source>%1 is asked for with GET or POST.</source>
        <translation>%1 wird mit GET oder POST erfragt.</translation>
    </message>
    <message>
        <source>Artifacts are put with PUT and taken with GET.</source>
        <translation>Artefakte werden mit PUT gebracht und mit GET geholt.</translation>
    </message>
    <message>
        <source>The run %1 has too many models already.</source>
        <translation>Der Lauf %1 hat schon zu viele Modelle.</translation>
    </message>
    <message>
        <source>There is no logged model %1 in this project.</source>
        <translation>In diesem Projekt gibt es kein Modell %1.</translation>
    </message>
    <message>
        <source>There is no experiment %1 in this project.</source>
        <translation>In diesem Projekt gibt es kein Experiment %1.</translation>
    </message>
    <message>
        <source>An experiment needs a name of 1 to %1 characters.</source>
        <translation>Ein Experiment braucht einen Namen von 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is an experiment called %1 already.</source>
        <translation>Es gibt schon ein Experiment namens %1.</translation>
    </message>
    <message>
        <source>An experiment cannot be renamed to &quot;%1&quot;: the name is empty, too long or another&apos;s.</source>
        <translation>Ein Experiment kann nicht in „%1“ umbenannt werden: Der Name ist leer, zu lang oder vergeben.</translation>
    </message>
    <message>
        <source>The experiment Default is always there.</source>
        <translation>Das Experiment Default ist immer da.</translation>
    </message>
    <message>
        <source>The filter cannot be understood at &quot;%1&quot;. Write conditions such as metrics.loss &lt; 0.5 AND params.model = &apos;cnn&apos;.</source>
        <translation>Der Filter ist bei „%1“ nicht verständlich. Schreibe Bedingungen wie metrics.loss &lt; 0.5 AND params.model = &apos;cnn&apos;.</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>Der Filter ist zu lang.</translation>
    </message>
    <message>
        <source>The artifact path &quot;%1&quot; is no path below a run&apos;s artifacts.</source>
        <translation>Der Pfad „%1“ liegt nicht unter den Artefakten eines Laufs.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfe, ob Platz ist und ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>The run has no artifact %1.</source>
        <translation>Der Lauf hat kein Artefakt %1.</translation>
    </message>
    <message>
        <source>The request is no HTTP that is understood here.</source>
        <translation>Die Anfrage ist kein HTTP, das hier verstanden wird.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>Die Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The artifact cannot be read.</source>
        <translation>Das Artefakt kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ModelCharts</name>
    <message>
        <source>What the model draws on</source>
        <translation>Worauf das Modell baut</translation>
    </message>
    <message>
        <source>Share of what the columns gain the model</source>
        <translation>Anteil an dem, was die Spalten dem Modell bringen</translation>
    </message>
    <message>
        <source>This run&apos;s program told nothing about its columns.</source>
        <translation>Das Programm dieses Laufs hat nichts über seine Spalten gesagt.</translation>
    </message>
    <message>
        <source>How the answer moves with %1</source>
        <translation>Wie sich die Antwort mit %1 ändert</translation>
    </message>
    <message>
        <source>%1 (year)</source>
        <translation>%1 (Jahr)</translation>
    </message>
    <message>
        <source>Mean prediction</source>
        <translation>Mittlere Vorhersage</translation>
    </message>
    <message>
        <source>Mean probability of %1</source>
        <translation>Mittlere Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>Mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>This run&apos;s program did not tell how its answers depend on its columns.</source>
        <translation>Das Programm dieses Laufs hat nicht gesagt, wie seine Antworten von den Spalten abhängen.</translation>
    </message>
</context>
<context>
    <name>NearestRows</name>
    <message>
        <source>There is no row %1 in this table.</source>
        <translation>In dieser Tabelle gibt es keine Zeile %1.</translation>
    </message>
</context>
<context>
    <name>OutlierScores</name>
    <message>
        <source>The forest needs at least one column with numbers or dates.</source>
        <translation>Der Isolation Forest braucht mindestens eine Spalte mit Zahlen oder Daten.</translation>
    </message>
    <message>
        <source>The numbers could not be written for the forest.</source>
        <translation>Die Zahlen konnten für den Isolation Forest nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The isolation forest did not start.</source>
        <translation>Der Isolation Forest ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Asking the forest about each row</source>
        <translation>Jede Zeile wird bewertet</translation>
    </message>
    <message>
        <source>The isolation forest failed.</source>
        <translation>Der Isolation Forest ist gescheitert.</translation>
    </message>
    <message>
        <source>The isolation forest gave no answer.</source>
        <translation>Der Isolation Forest hat keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>There is no room for the forest&apos;s files.</source>
        <translation>Für die Dateien des Isolation Forest ist kein Platz.</translation>
    </message>
</context>
<context>
    <name>PageViews</name>
    <message>
        <source>Nothing is saved under the name %1.</source>
        <translation>Unter dem Namen %1 ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>What is saved needs a name.</source>
        <translation>Was gespeichert wird, braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>PairedAnswers</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>%1, shape %2</source>
        <translation>%1, Form %2</translation>
    </message>
    <message>
        <source>%1, a shape that is gone</source>
        <translation>%1, eine Form, die es nicht mehr gibt</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: in the tested part of one run only.</source>
        <translation>
            <numerusform>%n Eintrag weggelassen: nur im Testteil des einen Laufs.</numerusform>
            <numerusform>%n Einträge weggelassen: nur im Testteil des einen Laufs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: one of the runs says nothing of them.</source>
        <translation>
            <numerusform>%n Eintrag weggelassen: einer der Läufe sagt nichts dazu.</numerusform>
            <numerusform>%n Einträge weggelassen: einer der Läufe sagt nichts dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: labelled differently in the two snapshots.</source>
        <translation>
            <numerusform>%n Eintrag weggelassen: in den zwei Snapshots verschieden gelabelt.</numerusform>
            <numerusform>%n Einträge weggelassen: in den zwei Snapshots verschieden gelabelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: they have no label in one of the snapshots.</source>
        <translation>
            <numerusform>%n Eintrag weggelassen: in einem der Snapshots ohne Label.</numerusform>
            <numerusform>%n Einträge weggelassen: in einem der Snapshots ohne Label.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs %1 and %2 have no tested picture in common in which both looked for shapes.</source>
        <translation>Die Läufe %1 und %2 haben kein gemeinsames Testbild, in dem beide nach Formen suchten.</translation>
    </message>
    <message>
        <source>The run %1 has no snapshot, so there are no labels to hold its answers against.</source>
        <translation>Der Lauf %1 hat keinen Snapshot, also keine Labels, an denen seine Antworten zu messen wären.</translation>
    </message>
    <message>
        <source>The runs learnt different things (snapshots %1 and %2), so their answers cannot be compared.</source>
        <translation>Die Läufe lernten Verschiedenes (Snapshots %1 und %2), darum lassen sich ihre Antworten nicht vergleichen.</translation>
    </message>
    <message>
        <source>The runs give different kinds of answers, so these cannot be compared.</source>
        <translation>Die Läufe geben verschiedene Arten von Antworten; diese lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The runs %1 and %2 have no tested item with the same label in common.</source>
        <translation>Die Läufe %1 und %2 haben keinen gemeinsamen Testeintrag mit demselben Label.</translation>
    </message>
    <message>
        <source>The runs found shapes of their own, so their answers are not about the same things.</source>
        <translation>Die Läufe fanden je eigene Formen, ihre Antworten gelten also nicht denselben Dingen.</translation>
    </message>
    <message>
        <source>The run %1 has said nothing of single items, so its answers cannot be compared.</source>
        <translation>Der Lauf %1 hat zu einzelnen Einträgen nichts gesagt, darum lassen sich seine Antworten nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>ParquetTable</name>
    <message>
        <source>%1 is a Parquet file, which has to be converted first. In a terminal, run: %2 (it needs pyarrow: pip install pyarrow). Then import %3.</source>
        <translation>%1 ist eine Parquet-Datei, die zuerst umgewandelt werden muss. Führe in einem Terminal aus: %2 (braucht pyarrow: pip install pyarrow). Importiere dann %3.</translation>
    </message>
</context>
<context>
    <name>PixelClassifier</name>
    <message>
        <source>The pixels could not be sorted into classes; there may be too little memory.</source>
        <translation>Die Pixel konnten nicht in Klassen sortiert werden; vielleicht reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Paint a few strokes of at least two classes first.</source>
        <translation>Male zuerst einige Striche von mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>The pixel classifier that was kept cannot be read; train it again.</source>
        <translation>Der aufbewahrte Pixelklassifikator ist nicht lesbar; trainiere ihn neu.</translation>
    </message>
</context>
<context>
    <name>PlotFiles</name>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Diagramm exportieren</translation>
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
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Predictor</name>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>%1 kann nicht gelesen werden. Prüfe, ob die Datei da ist und ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that there is room and that you may write there.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfe, ob Platz ist und ob du dort schreiben darfst.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n picture(s).</source>
        <translation>
            <numerusform>Es wurde nach %n Bild angehalten.</numerusform>
            <numerusform>Es wurde nach %n Bildern angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be asked about.</source>
        <translation>
            <numerusform>Zu %n Bild konnte nicht gefragt werden.</numerusform>
            <numerusform>Zu %n Bildern konnte nicht gefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that asked the model was ended in the middle; what it was told until then is kept.</source>
        <translation>Das Programm, das das Modell befragte, wurde mittendrin beendet; was es bis dahin erfuhr, bleibt.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The program that asked %1 crashed. The model may be damaged, or need more memory than it may have.</source>
        <translation>Das Programm, das %1 befragte, ist abgestürzt. Vielleicht ist das Modell beschädigt oder braucht mehr Speicher, als es haben darf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took longer than %n second(s) and was stopped.</source>
        <translation>
            <numerusform>%1 brauchte länger als %n Sekunde und wurde angehalten.</numerusform>
            <numerusform>%1 brauchte länger als %n Sekunden und wurde angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered more than can be read.</source>
        <translation>%1 antwortete mehr, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>The program that asks the model is not running.</source>
        <translation>Das Programm, das das Modell befragt, läuft nicht.</translation>
    </message>
    <message>
        <source>The program that asks %1 answered something that cannot be read.</source>
        <translation>Das Programm, das %1 befragt, antwortete etwas Unlesbares.</translation>
    </message>
    <message>
        <source>The model was not asked: it had crashed too often.</source>
        <translation>Das Modell wurde nicht befragt: es war zu oft abgestürzt.</translation>
    </message>
    <message>
        <source>%1 is no ONNX model, or it is damaged.</source>
        <translation>%1 ist kein ONNX-Modell oder ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 keeps its weights in other files. Export it again as one file.</source>
        <translation>%1 hat seine Gewichte in anderen Dateien. Exportiere es neu als eine Datei.</translation>
    </message>
    <message>
        <source>%1 uses the operation %2, which OpenCV does not know. Export it again without it; an older opset (12) often helps.</source>
        <translation>%1 verwendet die Operation %2, die OpenCV nicht kennt. Exportiere es neu ohne sie; oft hilft ein älteres Opset (12).</translation>
    </message>
    <message>
        <source>OpenCV cannot read %1 (opset %2). Export it again with opset 12 and with pictures of one fixed size.</source>
        <translation>OpenCV kann %1 (Opset %2) nicht lesen. Exportiere es neu mit Opset 12 und mit Bildern einer festen Größe.</translation>
    </message>
    <message>
        <source>The model of %1 is not there any more, or it is damaged.</source>
        <translation>Das Modell von %1 gibt es nicht mehr oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 wants %2 inputs at once; only models that want one picture can be used.</source>
        <translation>%1 will %2 Eingaben zugleich; nur Modelle, die ein Bild wollen, sind brauchbar.</translation>
    </message>
    <message>
        <source>%1 wants an input of the shape %2, which is not one picture in grey or colour.</source>
        <translation>%1 will eine Eingabe der Form %2, und das ist nicht ein Bild in Grau oder Farbe.</translation>
    </message>
    <message>
        <source>%1 does not say how large its pictures are. Say it, for example 640 x 640.</source>
        <translation>%1 sagt nicht, wie groß seine Bilder sind. Gib es an, zum Beispiel 640 x 640.</translation>
    </message>
    <message>
        <source>%1 wants pictures of %2 x %3 pixels, which is more than can be used.</source>
        <translation>%1 will Bilder von %2 x %3 Pixeln, mehr als brauchbar ist.</translation>
    </message>
    <message>
        <source>%1 answers in the shape %2, which is none that Cairn knows (classes, YOLO&apos;s boxes and masks, a class for each pixel).</source>
        <translation>%1 antwortet in der Form %2, die Cairn nicht kennt (Klassen, Rechtecke und Masken von YOLO, eine Klasse je Pixel).</translation>
    </message>
    <message>
        <source>%1 gives scores that are no probabilities, so its answers cannot be read.</source>
        <translation>%1 gibt Werte, die keine Wahrscheinlichkeiten sind; seine Antworten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be read.</source>
        <translation>%1 ist nicht da oder nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may have here.</source>
        <translation>%1 braucht mehr Speicher, als es hier haben darf.</translation>
    </message>
    <message>
        <source>%1 could not be asked about this picture.</source>
        <translation>%1 konnte zu diesem Bild nicht befragt werden.</translation>
    </message>
</context>
<context>
    <name>ProgramLines</name>
    <message>
        <source>&quot;%1&quot; is no variable: write NAME=value, one in a line.</source>
        <translation>„%1“ ist keine Variable: Schreibe NAME=Wert, eine je Zeile.</translation>
    </message>
    <message>
        <source>%1 is set by Cairn itself for each run; choose another name.</source>
        <translation>%1 setzt Cairn selbst für jeden Lauf; wähle einen anderen Namen.</translation>
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
        <source>There is no program %1, neither beside Cairn&apos;s own nor on PATH. Install it, or give its whole path.</source>
        <translation>Ein Programm %1 gibt es weder neben Cairns eigenen noch im PATH. Installiere es oder gib den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>%1 is no program that can be run.</source>
        <translation>%1 ist kein Programm, das gestartet werden kann.</translation>
    </message>
    <message>
        <source>The choice of %1 could not be noted in %2: %3.</source>
        <translation>Die Wahl von %1 konnte nicht in %2 vermerkt werden: %3.</translation>
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
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
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
        <source>a parameter&apos;s name, &quot;%1&quot;, is not made of letters, digits, _, - and dots.</source>
        <translation>der Name eines Parameters, „%1“, besteht nicht aus Buchstaben, Ziffern, _, - und Punkten.</translation>
    </message>
    <message>
        <source>the parameter %1 has the type &quot;%2&quot;, which is not known.</source>
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
        <source>it wants the data &quot;%1&quot;; that can be images, table or any.</source>
        <translation>es will die Daten „%1“; möglich sind images, table oder any.</translation>
    </message>
    <message>
        <source>it is no JSON object (at byte %1: %2).</source>
        <translation>es ist kein JSON-Objekt (bei Byte %1: %2).</translation>
    </message>
    <message>
        <source>it does not say &quot;cairn&quot;: 1, which is the version that this program knows.</source>
        <translation>dort steht nicht „cairn“: 1, die Version, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>its name, &quot;%1&quot;, is not made of letters, digits, _ and -.</source>
        <translation>der Name, „%1“, besteht nicht aus Buchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>its grace is less than 0 seconds.</source>
        <translation>seine Schonfrist ist kürzer als 0 Sekunden.</translation>
    </message>
    <message>
        <source>it names no program, and has no parameter &quot;command&quot; that could.</source>
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
        <source>&quot;%1&quot; is no parameter; write it as NAME=VALUE.</source>
        <translation>„%1“ ist kein Parameter; schreibe NAME=WERT.</translation>
    </message>
    <message>
        <source>Your own program</source>
        <translation>Eigenes Programm</translation>
    </message>
    <message>
        <source>Runs any program line of yours in a run folder of its own. The dataset, the parameters and the files to write are named by environment variables; the help&apos;s page on the run folder lists them.</source>
        <translation>Führt eine beliebige Programmzeile in einem eigenen Laufordner aus. Der Datensatz, die Parameter und die zu schreibenden Dateien stehen in Umgebungsvariablen; die Hilfeseite zum Laufordner zählt sie auf.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The program and its arguments, for example: python3 train.py --epochs 20. Cairn splits the line itself, with quotes as in a shell, but starts no shell: pipes, variables and wildcards are not understood. {dataset}, {artifacts} and {run} stand for the run&apos;s folders.</source>
        <translation>Das Programm und seine Argumente, zum Beispiel: python3 train.py --epochs 20. Cairn zerlegt die Zeile selbst, mit Anführungszeichen wie in einer Shell, startet aber keine: Pipes, Variablen und Platzhalter werden nicht verstanden. {dataset}, {artifacts} und {run} stehen für die Ordner des Laufs.</translation>
    </message>
    <message>
        <source>Image classifier</source>
        <translation>Bildklassifikator</translation>
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
        <translation>Schlagwörtern</translation>
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
        <source>How the network&apos;s weights follow the gradient. adam (with decoupled weight decay) is a good first choice.</source>
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
        <source>The largest step of the schedule. 0: the optimiser&apos;s own (adam 0.001, rmsprop 0.0005, momentum 0.02, sgd 0.1).</source>
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
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>How much of the surroundings a crop shows, as a share of the shape&apos;s longer side.</source>
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
        <source>How much of each tree&apos;s correction is taken. Half the rate needs about twice the rounds.</source>
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
        <source>A leaf holds at least so many rows&apos; worth of evidence. Larger values make calmer trees.</source>
        <translation>Ein Blatt enthält mindestens so viel Evidenz wie so viele Zeilen. Größere Werte machen ruhigere Bäume.</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2-Strafe</translation>
    </message>
    <message>
        <source>Pulls the leaves&apos; values towards zero.</source>
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
    <message>
        <source>The recipe %1 was left out: there is one called %2 already. Give it another name.</source>
        <translation>Das Rezept %1 wurde weggelassen: eines namens %2 gibt es schon. Gib ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>That the recipe %1 may be used could not be noted in %2. Check that there is room and that you may write there.</source>
        <translation>Dass das Rezept %1 verwendet werden darf, konnte nicht in %2 vermerkt werden. Prüfe, ob Platz ist und ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Faltungen</translation>
    </message>
    <message>
        <source>2 or more: the training rows are predicted by further models that never saw them, each trained on all folds but one. Such predictions can be compared with the labels. 0: rows of the training are predicted by the model that was trained on them.</source>
        <translation>2 oder mehr: Die Trainingszeilen werden von weiteren Modellen vorhergesagt, die sie nie gesehen haben; jedes ist auf allen Teilen außer einem trainiert. Solche Vorhersagen lassen sich mit den Labels vergleichen. 0: Trainingszeilen sagt das Modell vorher, das auf ihnen trainiert wurde.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Columns that are not learned from, with commas between them: those that would give the answer away.</source>
        <translation>Spalten, aus denen nicht gelernt wird, durch Kommas getrennt: solche, die die Antwort verraten würden.</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>Rechtecken</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>Umrissen</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>skeletons</source>
        <translation>Skeletten</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 did not say which packages it has, so it may not be whole. Choose another one.</source>
        <translation>%1 hat nicht gesagt, welche Pakete es hat; vielleicht ist es nicht vollständig. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot run. %2</source>
        <translation>Das Rezept %1 kann nicht laufen. %2</translation>
    </message>
    <message>
        <source>The recipe %1 needs %2, which %3 does not have. Install with: %4</source>
        <translation>Das Rezept %1 braucht %2, was %3 nicht hat. Installieren mit: %4</translation>
    </message>
    <message numerus="yes">
        <source>It learns from a table; this project has %n.</source>
        <translation>
            <numerusform>Es lernt aus einer Tabelle; dieses Projekt hat %n.</numerusform>
            <numerusform>Es lernt aus einer Tabelle; dieses Projekt hat %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from a table, and this project has none.</source>
        <translation>Es lernt aus einer Tabelle, und dieses Projekt hat keine.</translation>
    </message>
    <message>
        <source>labels of images</source>
        <translation>Labels von Bildern</translation>
    </message>
    <message numerus="yes">
        <source>It learns from %1; this project has %n.</source>
        <translation>
            <numerusform>Es lernt aus %1; dieses Projekt hat %n.</numerusform>
            <numerusform>Es lernt aus %1; dieses Projekt hat %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from %1, and this project has none.</source>
        <translation>Es lernt aus %1, und dieses Projekt hat keine.</translation>
    </message>
    <message>
        <source>one of its arguments is neither a text nor has words.</source>
        <translation>eines seiner Argumente ist weder ein Text, noch hat es Wörter.</translation>
    </message>
    <message>
        <source>an argument depends on the parameter %1, which it does not have.</source>
        <translation>ein Argument hängt vom Parameter %1 ab, den es nicht hat.</translation>
    </message>
    <message>
        <source>one of its packages, &quot;%1&quot;, has a name that no package can have.</source>
        <translation>eines seiner Pakete, „%1“, hat einen Namen, den kein Paket haben kann.</translation>
    </message>
    <message>
        <source>it wants the dataset format &quot;%1&quot;; there are %2.</source>
        <translation>es will das Datensatzformat „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>the dataset format &quot;%1&quot; does not hold the data that it wants.</source>
        <translation>das Datensatzformat „%1“ enthält nicht die Daten, die es will.</translation>
    </message>
    <message>
        <source>Coding of columns</source>
        <translation>Kodierung der Spalten</translation>
    </message>
    <message>
        <source>How columns of texts and dates become numbers, for example city=one-hot, size=ordinal, day=date-parts, note=text-hash:64. Columns not named here are taken as they are: numbers as numbers, dates as moments, texts as categories.</source>
        <translation>Wie Spalten mit Texten und Daten zu Zahlen werden, zum Beispiel city=one-hot, size=ordinal, day=date-parts, note=text-hash:64. Spalten, die hier nicht genannt sind, werden genommen, wie sie sind: Zahlen als Zahlen, Daten als Zeitpunkte, Texte als Kategorien.</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>A small network that finds things in pictures and draws a box round each. It learns from your boxes alone (of outlines it takes the box round them) and starts from nothing, without weights that were trained elsewhere: good for cells, parts or animals that look much alike from picture to picture, from some fifty boxed pictures on. For street scenes with a hundred kinds of things, take a large pretrained detector by a recipe of your own. Pictures without any box are not learned from.</source>
        <translation>Ein kleines Netz, das Dinge in Bildern findet und um jedes ein Rechteck zieht. Es lernt nur aus deinen Rechtecken (von Umrissen nimmt es das Rechteck darum) und beginnt bei null, ohne anderswo trainierte Gewichte: gut für Zellen, Bauteile oder Tiere, die von Bild zu Bild ähnlich aussehen, ab etwa fünfzig Bildern mit Rechtecken. Für Straßenszenen mit hundert Arten von Dingen nimm einen großen vortrainierten Detektor mit einem eigenen Rezept. Aus Bildern ohne Rechteck wird nicht gelernt.</translation>
    </message>
    <message>
        <source>How many times the training pictures are gone through; an epoch of a small training set has at least 32 steps.</source>
        <translation>Wie oft die Trainingsbilder durchgegangen werden; eine Epoche einer kleinen Trainingsmenge hat mindestens 32 Schritte.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How long the training may take: where the epochs would take longer, there are fewer, and the learning rate falls faster. 0: no limit. A run that its time cuts short is not the same again with the same seed.</source>
        <translation>Wie lange das Training dauern darf: Wo die Epochen länger brauchen würden, sind es weniger, und die Lernrate fällt schneller. 0: keine Grenze. Ein Lauf, den seine Zeit verkürzt, wird mit demselben Startwert nicht noch einmal derselbe.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Stop when the boxes of the validation pictures have not been found better for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
        <translation>Aufhören, wenn die Rechtecke der Validierungsbilder so viele Epochen lang nicht besser gefunden wurden. 0: alle Epochen durchgehen, was zur fallenden Lernrate passt. Die beste Epoche wird in jedem Fall behalten.</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>The longer side to which each picture is scaled. Things smaller than 8 pixels there are hard to find; twice the size takes four times as long.</source>
        <translation>Die längere Seite, auf die jedes Bild skaliert wird. Dinge, die dort kleiner als 8 Pixel sind, sind schwer zu finden; die doppelte Größe dauert viermal so lange.</translation>
    </message>
    <message>
        <source>Mirror pictures at random. both: quarter turns as well, for pictures without an up and a down. horizontal: for photographs. none: where left and right matter.</source>
        <translation>Bilder zufällig spiegeln. both: auch Vierteldrehungen, für Bilder ohne Oben und Unten. horizontal: für Fotos. none: wo links und rechts wichtig sind.</translation>
    </message>
    <message>
        <source>Flips, scales and brightens each training picture anew in each epoch, so that the network does not learn it by heart.</source>
        <translation>Spiegelt, skaliert und erhellt jedes Trainingsbild in jeder Epoche neu, damit das Netz es nicht auswendig lernt.</translation>
    </message>
    <message>
        <source>The largest step of the schedule, which rises for a while and then falls to nearly nothing.</source>
        <translation>Der größte Schritt des Verlaufs, der eine Weile steigt und dann auf fast nichts fällt.</translation>
    </message>
    <message>
        <source>Pictures a step.</source>
        <translation>Bilder je Schritt.</translation>
    </message>
    <message>
        <source>Scale pictures up or down by up to this share.</source>
        <translation>Bilder um bis zu diesen Anteil vergrößern oder verkleinern.</translation>
    </message>
    <message>
        <source>Change brightness, contrast and colours by up to this share.</source>
        <translation>Helligkeit, Kontrast und Farben um bis zu diesen Anteil ändern.</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Kleinste Bewertung</translation>
    </message>
    <message>
        <source>Boxes of which the network is less sure are not written down.</source>
        <translation>Rechtecke, bei denen das Netz weniger sicher ist, werden nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Channels of the first layer; the deeper layers have up to eight times as many. Twice the width takes about three times as long.</source>
        <translation>Kanäle der ersten Schicht; die tieferen Schichten haben bis zu achtmal so viele. Die doppelte Breite dauert etwa dreimal so lange.</translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation>Segmentierer</translation>
    </message>
    <message>
        <source>A small U-Net that says of every pixel which class it belongs to, and makes an outline or a mask of each connected piece. It learns from your outlines and masks alone and starts from nothing, without weights that were trained elsewhere: good for cells, tissue, leaves or fields that look much alike from picture to picture, from a dozen outlined pictures on. In a picture that it learns from, all that has no label counts as background, so outline everything there. Things that touch are kept apart where a gap can be seen; for things that overlap, take an instance segmenter by a recipe of your own.</source>
        <translation>Ein kleines U-Net, das von jedem Pixel sagt, zu welcher Klasse er gehört, und aus jedem zusammenhängenden Stück einen Umriss oder eine Maske macht. Es lernt nur aus deinen Umrissen und Masken und beginnt bei null, ohne anderswo trainierte Gewichte: gut für Zellen, Gewebe, Blätter oder Felder, die von Bild zu Bild ähnlich aussehen, ab einem Dutzend umrissener Bilder. In einem Bild, aus dem es lernt, gilt alles ohne Label als Hintergrund; umreiße dort also alles. Dinge, die sich berühren, bleiben getrennt, wo eine Lücke zu sehen ist; für Dinge, die sich überlappen, nimm einen Instanz-Segmentierer mit einem eigenen Rezept.</translation>
    </message>
    <message>
        <source>outlines: polygons, masks and ellipses; pictures without any are not learned from. all: boxes as well, as if they were filled to their corners.</source>
        <translation>outlines: Polygone, Masken und Ellipsen; aus Bildern ohne solche wird nicht gelernt. all: auch Rechtecke, als wären sie bis in die Ecken gefüllt.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Stop when the overlap with the validation pictures has not grown for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
        <translation>Aufhören, wenn die Überdeckung mit den Validierungsbildern so viele Epochen lang nicht gewachsen ist. 0: alle Epochen durchgehen, was zur fallenden Lernrate passt. Die beste Epoche wird in jedem Fall behalten.</translation>
    </message>
    <message>
        <source>The longer side to which each picture is scaled. Things thinner than 3 pixels there are hard to find; twice the size takes four times as long.</source>
        <translation>Die längere Seite, auf die jedes Bild skaliert wird. Dinge, die dort dünner als 3 Pixel sind, sind schwer zu finden; die doppelte Größe dauert viermal so lange.</translation>
    </message>
    <message>
        <source>Turn pictures by up to this angle either way.</source>
        <translation>Bilder um bis zu diesen Winkel in beide Richtungen drehen.</translation>
    </message>
    <message>
        <source>Predict as</source>
        <translation>Vorhersagen als</translation>
    </message>
    <message>
        <source>What each connected piece becomes: an outline, or a mask with every pixel as it was found.</source>
        <translation>Was aus jedem zusammenhängenden Stück wird: ein Umriss, oder eine Maske mit jedem Pixel, wie er gefunden wurde.</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Smallest piece</source>
        <translation>Kleinstes Stück</translation>
    </message>
    <message>
        <source>Pieces of fewer pixels are taken for dust and not predicted.</source>
        <translation>Stücke mit weniger Pixeln gelten als Staub und werden nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>px²</source>
        <translation>px²</translation>
    </message>
    <message>
        <source>Keep touching things apart</source>
        <translation>Berührendes getrennt halten</translation>
    </message>
    <message>
        <source>Teach the network a thin gap of background where two labelled things touch, so that they are found as two. Costs a little overlap.</source>
        <translation>Dem Netz einen dünnen Spalt Hintergrund beibringen, wo sich zwei Dinge mit Label berühren, damit sie als zwei gefunden werden. Kostet etwas Überdeckung.</translation>
    </message>
    <message>
        <source>Python script to begin with</source>
        <translation>Python-Skript für den Anfang</translation>
    </message>
    <message>
        <source>A short script that reads the dataset, reports numbers and writes predictions, and needs nothing but Python. As it stands it answers with the most frequent class, which every model should beat. Copy it, and put your own model into it.</source>
        <translation>Ein kurzes Skript, das den Datensatz liest, Zahlen meldet und Vorhersagen schreibt und nichts als Python braucht. So wie es ist, antwortet es mit der häufigsten Klasse, was jedes Modell übertreffen sollte. Kopiere es, und setze dein eigenes Modell ein.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Added to the count of each class, so that none has a chance of zero.</source>
        <translation>Wird zur Anzahl jeder Klasse hinzugezählt, damit keine die Wahrscheinlichkeit null hat.</translation>
    </message>
    <message>
        <source>scikit-learn</source>
        <translation>scikit-learn</translation>
    </message>
    <message>
        <source>A linear model, a random forest or boosted trees of scikit-learn on the rows of a table. Predicts a class or a number. The script is short and meant to be changed.</source>
        <translation>Ein lineares Modell, ein Random Forest oder verstärkte Bäume von scikit-learn auf den Zeilen einer Tabelle. Sagt eine Klasse oder eine Zahl voraus. Das Skript ist kurz und dazu da, geändert zu werden.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>linear: logistic or ridge regression. forest: many trees, each on a part of the rows. boosting: trees that correct each other.</source>
        <translation>linear: logistische oder Ridge-Regression. forest: viele Bäume, jeder auf einem Teil der Zeilen. boosting: Bäume, die einander korrigieren.</translation>
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
        <translation>Bäume</translation>
    </message>
    <message>
        <source>How many trees are built; the linear model has none.</source>
        <translation>Wie viele Bäume gebaut werden; das lineare Modell hat keine.</translation>
    </message>
    <message>
        <source>How many questions a tree asks one after another. 0: as many as it can.</source>
        <translation>Wie viele Fragen ein Baum nacheinander stellt. 0: so viele er kann.</translation>
    </message>
    <message>
        <source>How much of each tree&apos;s correction is taken; for boosting.</source>
        <translation>Wie viel von der Korrektur jedes Baums genommen wird; für boosting.</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>Freiheit</translation>
    </message>
    <message>
        <source>Of the linear model: the larger, the more it may follow the training rows.</source>
        <translation>Des linearen Modells: je größer, desto mehr darf es den Trainingszeilen folgen.</translation>
    </message>
    <message>
        <source>XGBoost or LightGBM in Python</source>
        <translation>XGBoost oder LightGBM in Python</translation>
    </message>
    <message>
        <source>Gradient-boosted trees of either library on the rows of a table, by a short Python script that is meant to be changed. Where it need not be changed, Boosted trees does the same without Python.</source>
        <translation>Gradientenverstärkte Bäume einer der beiden Bibliotheken auf den Zeilen einer Tabelle, durch ein kurzes Python-Skript, das dazu da ist, geändert zu werden. Wo es nicht geändert werden muss, tut „Verstärkte Bäume“ dasselbe ohne Python.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Which library builds the trees.</source>
        <translation>Welche Bibliothek die Bäume baut.</translation>
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
        <translation>PyTorch-Bildklassifikator</translation>
    </message>
    <message>
        <source>A network of torchvision on tagged images, from nothing or from a file of weights that you have. The script is short and meant to be changed.</source>
        <translation>Ein Netz von torchvision auf Bildern mit Tags, bei null beginnend oder mit einer Datei von Gewichten, die du hast. Das Skript ist kurz und dazu da, geändert zu werden.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Which network of torchvision.</source>
        <translation>Welches Netz von torchvision.</translation>
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
        <translation>Gewichte für den Anfang</translation>
    </message>
    <message>
        <source>A file with the network&apos;s weights (.pt, .pth). Empty: the network begins from nothing.</source>
        <translation>Eine Datei mit den Gewichten des Netzes (.pt, .pth). Leer: Das Netz beginnt bei null.</translation>
    </message>
    <message>
        <source>How many times the training examples are gone through.</source>
        <translation>Wie oft die Trainingsbeispiele durchgegangen werden.</translation>
    </message>
    <message>
        <source>Examples a step. Larger ones need more memory.</source>
        <translation>Beispiele je Schritt. Größere brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>The largest step of the schedule. Too large and the loss leaps, too small and it creeps.</source>
        <translation>Der größte Schritt des Verlaufs. Zu groß, und der Loss springt; zu klein, und er kriecht.</translation>
    </message>
    <message>
        <source>Each picture is scaled to a square of this size.</source>
        <translation>Jedes Bild wird auf ein Quadrat dieser Größe skaliert.</translation>
    </message>
    <message>
        <source>Crops, mirrors and brightens each training picture anew in each epoch.</source>
        <translation>Beschneidet, spiegelt und erhellt jedes Trainingsbild in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>PyTorch detector</source>
        <translation>PyTorch-Detektor</translation>
    </message>
    <message>
        <source>A detector of torchvision on boxes, from nothing or from a file with a backbone&apos;s weights that you have. Slow without a graphics card. The script is short and meant to be changed.</source>
        <translation>Ein Detektor von torchvision auf Boxen, bei null beginnend oder mit einer Datei von Gewichten des Rückgrats, die du hast. Langsam ohne Grafikkarte. Das Skript ist kurz und dazu da, geändert zu werden.</translation>
    </message>
    <message>
        <source>Which detector of torchvision.</source>
        <translation>Welcher Detektor von torchvision.</translation>
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
        <translation>Gewichte des Rückgrats</translation>
    </message>
    <message>
        <source>A file with the weights of the backbone (.pt, .pth). Empty: it begins from nothing.</source>
        <translation>Eine Datei mit den Gewichten des Rückgrats (.pt, .pth). Leer: Es beginnt bei null.</translation>
    </message>
    <message>
        <source>Boxes that the model is less sure of are not written.</source>
        <translation>Boxen, bei denen das Modell weniger sicher ist, werden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Bilder höchstens</translation>
    </message>
    <message>
        <source>Learns from so many images only, to try things out. 0: all.</source>
        <translation>Lernt nur aus so vielen Bildern, um etwas auszuprobieren. 0: alle.</translation>
    </message>
    <message>
        <source>Ultralytics YOLO</source>
        <translation>Ultralytics YOLO</translation>
    </message>
    <message>
        <source>A YOLO of Ultralytics on boxes, from nothing or from a file of weights that you have. Ultralytics is under the AGPL; look whether that suits you.</source>
        <translation>Ein YOLO von Ultralytics auf Boxen, bei null beginnend oder mit einer Datei von Gewichten, die du hast. Ultralytics steht unter der AGPL; sieh nach, ob dir das passt.</translation>
    </message>
    <message>
        <source>A .yaml names a network that begins from nothing. A .pt file of weights goes on from there; Ultralytics would fetch one that is not there from the network.</source>
        <translation>Eine .yaml nennt ein Netz, das bei null beginnt. Eine .pt-Datei mit Gewichten macht dort weiter; eine, die nicht da ist, würde Ultralytics aus dem Netz holen.</translation>
    </message>
    <message>
        <source>The longer side of the pictures, as they are scaled for the network.</source>
        <translation>Die längere Seite der Bilder, wie sie für das Netz skaliert werden.</translation>
    </message>
    <message>
        <source>R script to begin with</source>
        <translation>R-Skript für den Anfang</translation>
    </message>
    <message>
        <source>A linear or logistic model in plain R on the rows of a table. The script is short and meant to be changed.</source>
        <translation>Ein lineares oder logistisches Modell in einfachem R auf den Zeilen einer Tabelle. Das Skript ist kurz und dazu da, geändert zu werden.</translation>
    </message>
    <message>
        <source>Of the logistic model: pulls its weights towards zero.</source>
        <translation>Des logistischen Modells: zieht seine Gewichte gegen null.</translation>
    </message>
    <message>
        <source>The logistic model is improved at most so often.</source>
        <translation>Das logistische Modell wird höchstens so oft verbessert.</translation>
    </message>
    <message>
        <source>A small convolutional network that tells classes apart: whole pictures by their tags, or the crops under boxes and polygons. Made for a laptop without a graphics card; it starts from nothing, so a few dozen examples of each class are a good beginning. With a backbone, a network that was trained elsewhere, only the last layer is learned.</source>
        <translation>Ein kleines Faltungsnetz, das Klassen unterscheidet: ganze Bilder nach ihren Tags oder die Ausschnitte unter Rechtecken und Polygonen. Gemacht für einen Laptop ohne Grafikkarte; es beginnt bei null, daher sind ein paar Dutzend Beispiele je Klasse ein guter Anfang. Mit einem Backbone, einem anderswo trainierten Netz, wird nur die letzte Schicht gelernt.</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>A TorchScript file with a network that was trained elsewhere and turns pictures into features. Only the last layer is then learned, in seconds once the features are known, and pictures are not varied; a learning rate of 0.01 suits it. Empty: the network begins from nothing. The help&apos;s page on training says how to make such a file.</source>
        <translation>Eine TorchScript-Datei mit einem anderswo trainierten Netz, das aus Bildern Merkmale macht. Gelernt wird dann nur die letzte Schicht, in Sekunden, sobald die Merkmale bekannt sind, und Bilder werden nicht variiert; eine Lernrate von 0.01 passt dazu. Leer: Das Netz beginnt bei null. Die Hilfeseite zum Training sagt, wie du eine solche Datei machst.</translation>
    </message>
    <message>
        <source>Each example is scaled to a square of this size. 0: 40 for shapes, 96 for whole pictures, or what the backbone takes.</source>
        <translation>Jedes Beispiel wird auf ein Quadrat dieser Größe gebracht. 0: 40 für Formen, 96 für ganze Bilder, oder was das Backbone nimmt.</translation>
    </message>
    <message>
        <source>Without a backbone: channels of the first layer; the deeper layers have two, four and eight times as many. Twice the width takes about three times as long.</source>
        <translation>Ohne Backbone: Kanäle der ersten Schicht; die tieferen Schichten haben zwei-, vier- und achtmal so viele. Die doppelte Breite dauert etwa dreimal so lange.</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verborgene Einheiten</translation>
    </message>
    <message>
        <source>With a backbone: units of a layer between its features and the classes. 0: no such layer, only the classes&apos; own layer is learned.</source>
        <translation>Mit Backbone: Einheiten einer Schicht zwischen seinen Merkmalen und den Klassen. 0: keine solche Schicht, gelernt wird nur die der Klassen.</translation>
    </message>
    <message>
        <source>turned boxes</source>
        <translation>gedrehten Rechtecken</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>Ellipsen</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkten</translation>
    </message>
    <message>
        <source>cuboids</source>
        <translation>Quadern</translation>
    </message>
</context>
<context>
    <name>RecipeProposal</name>
    <message>
        <source>This project has a recipe %1 already. Choose another name.</source>
        <translation>Dieses Projekt hat schon ein Rezept %1. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 did not print its help within %2 s, and was ended. Give a sample command line instead.</source>
        <translation>%1 hat seine Hilfe nicht innerhalb von %2 s ausgegeben und wurde beendet. Gib stattdessen eine Befehlszeile an.</translation>
    </message>
    <message>
        <source>%1 printed nothing. Give a sample command line instead.</source>
        <translation>%1 hat nichts ausgegeben. Gib stattdessen eine Befehlszeile an.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>This program has subcommands, each with options of its own. Give a command line that names the subcommand instead.</source>
        <translation>Dieses Programm hat Unterbefehle, jeder mit eigenen Optionen. Gib stattdessen eine Befehlszeile an, die den Unterbefehl nennt.</translation>
    </message>
    <message>
        <source>No options were found in this text.</source>
        <translation>In diesem Text wurden keine Optionen gefunden.</translation>
    </message>
    <message>
        <source>%1 was left out: a recipe sets no variables. Set it where Cairn is started.</source>
        <translation>%1 wurde weggelassen: Ein Rezept setzt keine Variablen. Setze sie dort, wo Cairn gestartet wird.</translation>
    </message>
    <message>
        <source>The line names no program.</source>
        <translation>Die Zeile nennt kein Programm.</translation>
    </message>
    <message>
        <source>The line has %1 in it, which only a shell understands. Give the one command that trains.</source>
        <translation>In der Zeile steht %1, was nur eine Shell versteht. Gib den einen Befehl an, der trainiert.</translation>
    </message>
    <message>
        <source>%1 stands twice in the line; the second was left out.</source>
        <translation>%1 steht zweimal in der Zeile; das zweite wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Comparison of runs</source>
        <translation>Vergleich von Läufen</translation>
    </message>
    <message>
        <source>Project %1, %2</source>
        <translation>Projekt %1, %2</translation>
    </message>
    <message>
        <source>A report can be written as .pdf or .html, not as “%1”.</source>
        <translation>Ein Bericht kann als .pdf oder .html geschrieben werden, nicht als „%1“.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (Lauf %2)</translation>
    </message>
    <message>
        <source>%1 (run %2, snapshot %3, digest %4)</source>
        <translation>%1 (Lauf %2, Snapshot %3, Prüfsumme %4)</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Aus: %1.</translation>
    </message>
    <message>
        <source>out-of-fold predictions</source>
        <translation>Vorhersagen außerhalb des Trainings</translation>
    </message>
    <message>
        <source>the %1 part</source>
        <translation>der Teil %1</translation>
    </message>
    <message>
        <source>Items: %1 of %2 that both runs answered and both snapshots label the same.</source>
        <translation>Elemente: %1, %2, die beide Läufe beantwortet haben und beide Snapshots gleich labeln.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
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
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Metric (best)</source>
        <translation>Metrik (beste)</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added, %4 removed, %5 relabelled.</source>
        <translation>Von %1 zu %2: %3 hinzugekommen, %4 entfernt, %5 umgelabelt.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%1, all of %n point(s), not smoothed.</source>
        <translation>
            <numerusform>%1, %n Punkt, nicht geglättet.</numerusform>
            <numerusform>%1, alle %n Punkte, nicht geglättet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>%1: precision</source>
        <translation>%1: Genauigkeit</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message numerus="yes">
        <source>Got right with %1: %n item(s)</source>
        <translation>
            <numerusform>Richtig geworden mit %1: %n Element</numerusform>
            <numerusform>Richtig geworden mit %1: %n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got wrong with %1: %n item(s)</source>
        <translation>
            <numerusform>Falsch geworden mit %1: %n Element</numerusform>
            <numerusform>Falsch geworden mit %1: %n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>The same numbers come from:</source>
        <translation>Dieselben Zahlen kommen von:</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation>Ist es echt?</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Parameter, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>What changed in the labels</source>
        <translation>Was sich an den Labels geändert hat</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Which class for which</source>
        <translation>Welche Klasse für welche</translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation>Klasse für Klasse</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Genauigkeit und Trefferquote</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Vorhergesagt und wirklich</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Precision by overlap</source>
        <translation>Genauigkeit nach Überdeckung</translation>
    </message>
    <message>
        <source>Precision and recall of shapes</source>
        <translation>Genauigkeit und Trefferquote der Formen</translation>
    </message>
    <message>
        <source>By size and class</source>
        <translation>Nach Größe und Klasse</translation>
    </message>
    <message>
        <source>Areas: IoU and Dice</source>
        <translation>Flächen: IoU und Dice</translation>
    </message>
    <message>
        <source>Items that changed</source>
        <translation>Geänderte Elemente</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Sent back with a comment</source>
        <translation>Mit einem Kommentar zurückgegeben</translation>
    </message>
</context>
<context>
    <name>RobustOutliers</name>
    <message>
        <source>The table has no column with numbers.</source>
        <translation>Die Tabelle hat keine Spalte mit Zahlen.</translation>
    </message>
</context>
<context>
    <name>RowCache</name>
    <message>
        <source>The cache folder %1 cannot be written. Make room or allow writing there.</source>
        <translation>Der Zwischenspeicher %1 lässt sich nicht beschreiben. Schaffe Platz, oder erlaube dort das Schreiben.</translation>
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
    <message>
        <source>Say which column holds the text that is marked.</source>
        <translation>Sage, welche Spalte den Text enthält, der markiert wird.</translation>
    </message>
    <message>
        <source>The labels do not all fit the new kind: %1</source>
        <translation>Nicht alle Labels passen zur neuen Art: %1</translation>
    </message>
    <message>
        <source>An answer needs a name.</source>
        <translation>Eine Antwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Label column %1 changed</source>
        <translation>Label-Spalte %1 geändert</translation>
    </message>
    <message>
        <source>Label column %1 removed</source>
        <translation>Label-Spalte %1 entfernt</translation>
    </message>
</context>
<context>
    <name>RowOpinions</name>
    <message>
        <source>second opinion</source>
        <translation>zweite Meinung</translation>
    </message>
    <message>
        <source>Second opinion of %1 begun</source>
        <translation>Zweite Meinung von %1 begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) settled</source>
        <translation>
            <numerusform>%n Zeile entschieden</numerusform>
            <numerusform>%n Zeilen entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels before they were settled</source>
        <translation>Labels vor der Entscheidung</translation>
    </message>
</context>
<context>
    <name>RowSample</name>
    <message>
        <source>%1 has more than %2 values. Choose a column with fewer.</source>
        <translation>%1 hat mehr als %2 Werte. Wähle eine Spalte mit weniger.</translation>
    </message>
    <message>
        <source>There are no rows to draw from.</source>
        <translation>Es gibt keine Zeilen, aus denen gezogen werden kann.</translation>
    </message>
</context>
<context>
    <name>RowSearch</name>
    <message>
        <source>Reading the texts for the search</source>
        <translation>Texte werden für die Suche gelesen</translation>
    </message>
    <message>
        <source>Looking for texts that changed</source>
        <translation>Geänderte Texte werden gesucht</translation>
    </message>
    <message>
        <source>The table %1 has no column with texts to search in.</source>
        <translation>Die Tabelle %1 hat keine Spalte mit Texten, in denen gesucht werden kann.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Label at least %1 rows by hand first: suggestions are learned from them. So far there are %2.</source>
        <translation>Labele zuerst mindestens %1 Zeilen von Hand: aus ihnen werden Vorschläge gelernt. Bisher sind es %2.</translation>
    </message>
    <message>
        <source>All labelled rows have the same label, so there is nothing to tell apart yet.</source>
        <translation>Alle gelabelten Zeilen haben dasselbe Label; es gibt noch nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label and number of a suggested rule</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Suggested from labelled rows</source>
        <translation>Aus gelabelten Zeilen vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled by rules</source>
        <translation>
            <numerusform>%n Zeile nach Regeln gelabelt</numerusform>
            <numerusform>%n Zeilen nach Regeln gelabelt</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule %1 cannot be asked, so nothing was labelled. %2</source>
        <translation>Die Regel %1 kann nicht befragt werden, also wurde nichts gelabelt. %2</translation>
    </message>
    <message>
        <source>The label column of this rule is no longer there.</source>
        <translation>Die Label-Spalte dieser Regel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is a rule %1 already. Choose another name.</source>
        <translation>Es gibt schon eine Regel %1. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Several tables have a rule %1. Say which table.</source>
        <translation>Mehrere Tabellen haben eine Regel %1. Gib an, welche Tabelle.</translation>
    </message>
    <message>
        <source>There is no rule %1: there are no rules yet.</source>
        <translation>Es gibt keine Regel %1: es gibt noch keine Regeln.</translation>
    </message>
    <message>
        <source>There is no rule %1. There are: %2.</source>
        <translation>Es gibt keine Regel %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A rule cannot look at the column that it labels.</source>
        <translation>Eine Regel kann nicht auf die Spalte schauen, die sie labelt.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say which label the rule gives.</source>
        <translation>Gib an, welches Label die Regel gibt.</translation>
    </message>
    <message>
        <source>Say on which rows the rule votes: a condition over the table&apos;s columns.</source>
        <translation>Gib an, auf welchen Zeilen die Regel abstimmt: eine Bedingung über die Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>Rule %1 made</source>
        <translation>Regel %1 gemacht</translation>
    </message>
    <message>
        <source>Rule %1 changed</source>
        <translation>Regel %1 geändert</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>Diese Regel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Rule %1 removed</source>
        <translation>Regel %1 entfernt</translation>
    </message>
    <message>
        <source>Rule %1 switched on</source>
        <translation>Regel %1 eingeschaltet</translation>
    </message>
    <message>
        <source>Rule %1 switched off</source>
        <translation>Regel %1 ausgeschaltet</translation>
    </message>
    <message>
        <source>A label column can have up to %1 rules. Remove some.</source>
        <translation>Eine Label-Spalte kann bis zu %1 Regeln haben. Entferne einige.</translation>
    </message>
</context>
<context>
    <name>RunBin</name>
    <message>
        <source>The files of %1 could not be removed from %2. Check the folder&apos;s permissions, then empty the bin again.</source>
        <translation>Die Dateien von %1 konnten nicht aus %2 entfernt werden. Prüfe die Rechte des Ordners und leere den Papierkorb dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>RunCode</name>
    <message>
        <source>Command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation>Commit: %1</translation>
    </message>
    <message>
        <source>Changes that were not committed:</source>
        <translation>Nicht übernommene Änderungen:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
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
        <source>Seed</source>
        <translation>Startwert</translation>
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
        <source>Energy (Wh)</source>
        <translation>Energie (Wh)</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Größe des Modells</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>%1 (best)</source>
        <translation>%1 (bestes)</translation>
    </message>
    <message>
        <source>%1 (mean of the last %2)</source>
        <translation>%1 (Mittel der letzten %2)</translation>
    </message>
    <message>
        <source>%1 (at step %2)</source>
        <translation>%1 (bei Schritt %2)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>RunDimensions</name>
    <message>
        <source>Duration (s)</source>
        <translation>Dauer (s)</translation>
    </message>
    <message>
        <source>Processor time (s)</source>
        <translation>Prozessorzeit (s)</translation>
    </message>
    <message>
        <source>Peak memory (MB)</source>
        <translation>Speicherspitze (MB)</translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation>Energie (Wh)</translation>
    </message>
    <message>
        <source>Model size (MB)</source>
        <translation>Größe des Modells (MB)</translation>
    </message>
    <message>
        <source>The runs do not differ in any parameter that all of them have.</source>
        <translation>Die Läufe unterscheiden sich in keinem Parameter, den alle haben.</translation>
    </message>
    <message numerus="yes">
        <source>Too few runs have this metric: at least %n are needed.</source>
        <translation>
            <numerusform>Zu wenige Läufe haben diese Metrik: Mindestens %n ist nötig.</numerusform>
            <numerusform>Zu wenige Läufe haben diese Metrik: Mindestens %n sind nötig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunEdits</name>
    <message>
        <source>The run %1 is under way. Stop it first.</source>
        <translation>Der Lauf %1 ist im Gange. Halte ihn zuerst an.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation>Ein Lauf braucht einen Namen.</translation>
    </message>
    <message>
        <source>A run cannot be called %1: a number alone names a run by its id.</source>
        <translation>Ein Lauf kann nicht %1 heißen: eine bloße Zahl nennt einen Lauf bei seiner Nummer.</translation>
    </message>
    <message>
        <source>There is a run called %1 already. Choose another name.</source>
        <translation>Ein Lauf namens %1 ist schon da. Wähle einen anderen Namen.</translation>
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
    <name>RunGroups</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>RunIngest</name>
    <message>
        <source>Line or record %1: %2</source>
        <translation>Zeile oder Datensatz %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) or record(s) could not be read.</source>
        <translation>
            <numerusform>%n weitere Stelle konnte nicht gelesen werden.</numerusform>
            <numerusform>%n weitere Stellen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written. Make room on the disk or allow writing there, and ingest again.</source>
        <translation>%1 konnte nicht geschrieben werden. Schaffe Platz auf der Platte oder erlaube dort das Schreiben und lies noch einmal ein.</translation>
    </message>
    <message>
        <source>Not all of the run&apos;s files were copied: only the first %1 and the first %2 GB are.</source>
        <translation>Nicht alle Dateien des Laufs wurden kopiert: nur die ersten %1 und die ersten %2 GB.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and was not copied.</source>
        <translation>Die Datei ist größer als %1 MB und wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>The file could not be copied into the project.</source>
        <translation>Die Datei konnte nicht ins Projekt kopiert werden.</translation>
    </message>
</context>
<context>
    <name>RunMarks</name>
    <message>
        <source>Learning rate %1 to %2</source>
        <translation>Lernrate %1 auf %2</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Eine Notiz braucht einen Text.</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>Diese Notiz gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RunQueue</name>
    <message>
        <source>The command is empty; say which program to run, for example: python3 train.py</source>
        <translation>Der Befehl ist leer; sag, welches Programm laufen soll, zum Beispiel: python3 train.py</translation>
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
        <source>The link %1 could not be made; the project&apos;s disk may not know links.</source>
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
    <message>
        <source>The recipe %1 came with this project, and its program would run with your rights. It has to be allowed first.</source>
        <translation>Das Rezept %1 kam mit diesem Projekt, und sein Programm liefe mit deinen Rechten. Es muss zuerst erlaubt werden.</translation>
    </message>
    <message>
        <source>The recipe %1 learns from a table, not from images.</source>
        <translation>Das Rezept %1 lernt aus einer Tabelle, nicht aus Bildern.</translation>
    </message>
    <message>
        <source>The recipe %1 learns from images, not from a table.</source>
        <translation>Das Rezept %1 lernt aus Bildern, nicht aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Run %1 was not launched here, so it cannot be run again.</source>
        <translation>Der Lauf %1 wurde nicht hier gestartet, deshalb kann er nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>Run %1 does not wait any more, so it has no place in the queue.</source>
        <translation>Der Lauf %1 wartet nicht mehr, deshalb hat er keinen Platz in der Warteschlange.</translation>
    </message>
    <message>
        <source>%1 runs at once cannot be; choose a number from 1 to %2.</source>
        <translation>%1 Läufe zugleich gehen nicht; wähle eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>Run %1 cannot wait for run %2, which waits for it.</source>
        <translation>Der Lauf %1 kann nicht auf den Lauf %2 warten, der auf ihn wartet.</translation>
    </message>
    <message>
        <source>Run %1 is not under way, so it can neither be suspended nor go on.</source>
        <translation>Der Lauf %1 ist nicht im Gange, deshalb kann er weder ausgesetzt noch fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Run %1 goes on at %2; only there can it be suspended.</source>
        <translation>Der Lauf %1 läuft auf %2; nur dort kann er ausgesetzt werden.</translation>
    </message>
    <message>
        <source>The program of run %1 could not be reached; it may have ended just now.</source>
        <translation>Das Programm des Laufs %1 war nicht zu erreichen; vielleicht ist es gerade zu Ende gegangen.</translation>
    </message>
    <message>
        <source>Waits because the queue is paused.</source>
        <translation>Wartet, weil die Warteschlange angehalten ist.</translation>
    </message>
    <message>
        <source>Waits until %1 has ended.</source>
        <translation>Wartet, bis %1 beendet ist.</translation>
    </message>
    <message>
        <source>Waits for mains power.</source>
        <translation>Wartet auf Netzstrom.</translation>
    </message>
    <message>
        <source>Waits until the computer is cooler than %1 °C; it is at %2 °C.</source>
        <translation>Wartet, bis der Computer kühler als %1 °C ist; er hat %2 °C.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n run(s) before it.</source>
        <translation>
            <numerusform>Wartet auf %n Lauf davor.</numerusform>
            <numerusform>Wartet auf %n Läufe davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for its turn: %n run(s) at once.</source>
        <translation>
            <numerusform>Wartet, bis er an der Reihe ist: %n Lauf zugleich.</numerusform>
            <numerusform>Wartet, bis er an der Reihe ist: %n Läufe zugleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue cannot rest above %1 °C; choose a number from %2 to %3, or 0 for never.</source>
        <translation>Die Warteschlange kann nicht über %1 °C ruhen; wähle eine Zahl von %2 bis %3 oder 0 für nie.</translation>
    </message>
    <message>
        <source>The recipe %1 learns from labels of these kinds: %2. The images have none of them yet; label some on the Images page first.</source>
        <translation>Das Rezept %1 lernt aus Labels dieser Arten: %2. Die Bilder haben noch keine davon; zeichne zuerst welche auf der Seite „Bilder“.</translation>
    </message>
    <message>
        <source>The folder %1 of the recipe holds more than %2 MB, which is too much to be copied for each run.</source>
        <translation>Der Ordner %1 des Rezepts enthält mehr als %2 MB; das ist zu viel, um für jeden Lauf kopiert zu werden.</translation>
    </message>
    <message>
        <source>%1 could not be copied. Check that there is room and that you may write there.</source>
        <translation>%1 konnte nicht kopiert werden. Prüfe, ob dort Platz ist und du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>Resources can only be asked for from Slurm; leave them out for %1.</source>
        <translation>Um Ressourcen kann nur Slurm gebeten werden; lass sie für %1 weg.</translation>
    </message>
    <message>
        <source>At %1 there is only what is brought there: a run in place is not possible.</source>
        <translation>Auf %1 gibt es nur, was dorthin gebracht wird: ein Lauf an Ort und Stelle ist nicht möglich.</translation>
    </message>
</context>
<context>
    <name>RunQueueModel</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>Wenn sonst nichts wartet</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>work folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>not committed</source>
        <translation>nicht eingecheckt</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>RunSources</name>
    <message>
        <source>%1 could not be read: it is damaged, or another program holds it.</source>
        <translation>%1 konnte nicht gelesen werden: die Datei ist beschädigt, oder ein anderes Programm hält sie.</translation>
    </message>
    <message>
        <source>Only the first %1 files were read.</source>
        <translation>Nur die ersten %1 Dateien wurden gelesen.</translation>
    </message>
    <message>
        <source>It is none of the logs that can be read.</source>
        <translation>Es ist keines der lesbaren Logs.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Der Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its folders were not searched: they lie deeper than %1 folders.</source>
        <translation>Seine Ordner wurden nicht durchsucht: sie liegen tiefer als %1 Ordner.</translation>
    </message>
    <message>
        <source>The search ended here, after %1 files and %2 runs. Name a smaller folder.</source>
        <translation>Die Suche endete hier, nach %1 Dateien und %2 Läufen. Nenne einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>The link leads out of the folder and was not followed.</source>
        <translation>Die Verknüpfung führt aus dem Ordner hinaus und wurde nicht verfolgt.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
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
    <message>
        <source>processors&apos; counters, of the whole machine</source>
        <translation>Zähler der Prozessoren, ganzer Rechner</translation>
    </message>
    <message>
        <source>battery, of the whole machine</source>
        <translation>Akku, ganzer Rechner</translation>
    </message>
    <message>
        <source>graphics cards</source>
        <translation>Grafikkarten</translation>
    </message>
    <message>
        <source>10 W a busy core</source>
        <translation>10 W je beschäftigtem Kern</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>%1, measured (%2)</source>
        <translation>%1, gemessen (%2)</translation>
    </message>
    <message>
        <source>%1, partly estimated (%2)</source>
        <translation>%1, zum Teil geschätzt (%2)</translation>
    </message>
    <message>
        <source>%1, estimated (%2)</source>
        <translation>%1, geschätzt (%2)</translation>
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
    <message>
        <source>%1 by ssh</source>
        <translation>%1 durch ssh</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>Slurm job %1</source>
        <translation>Slurm-Auftrag %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
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
    <name>SecondLook</name>
    <message>
        <source>This second look is no longer there.</source>
        <translation>Diese zweite Durchsicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Draw more than 0 and at most 100 % of the finished pictures.</source>
        <translation>Ziehe mehr als 0 und höchstens 100 % der fertigen Bilder.</translation>
    </message>
    <message>
        <source>No finished picture is left for a second look. Finish some first.</source>
        <translation>Für eine zweite Durchsicht ist kein fertiges Bild übrig. Mache zuerst einige fertig.</translation>
    </message>
    <message>
        <source>second look %1</source>
        <translation>Zweite Durchsicht %1</translation>
    </message>
    <message numerus="yes">
        <source>Second look at %n picture(s) begun</source>
        <translation>
            <numerusform>Zweite Durchsicht von %n Bild begonnen</numerusform>
            <numerusform>Zweite Durchsicht von %n Bildern begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture is not part of the second look.</source>
        <translation>Dieses Bild gehört nicht zur zweiten Durchsicht.</translation>
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
    <name>ShapeClipboard</name>
    <message>
        <source>The shapes on the clipboard cannot be read. %1</source>
        <translation>Die Formen in der Zwischenablage sind nicht lesbar. %1</translation>
    </message>
</context>
<context>
    <name>ShapeConversion</name>
    <message>
        <source>The shape cannot be converted to this kind.</source>
        <translation>Die Form lässt sich nicht in diese Art umwandeln.</translation>
    </message>
    <message>
        <source>The shape is too small to be converted: nothing of it would be left.</source>
        <translation>Die Form ist zum Umwandeln zu klein: nichts von ihr bliebe übrig.</translation>
    </message>
    <message>
        <source>The outline would have more than %L1 points. Choose a larger tolerance.</source>
        <translation>Der Umriss hätte mehr als %L1 Punkte. Wähle eine größere Toleranz.</translation>
    </message>
</context>
<context>
    <name>ShapeKind</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Rotated box</source>
        <translation>Gedrehtes Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Skelett</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Cuboid</source>
        <translation>Quader</translation>
    </message>
</context>
<context>
    <name>ShapeLint</name>
    <message>
        <source>Two shapes are exactly the same.</source>
        <translation>Zwei Formen sind genau gleich.</translation>
    </message>
    <message>
        <source>Two shapes overlap by %L1 square pixels.</source>
        <translation>Zwei Formen überlappen sich um %L1 Quadratpixel.</translation>
    </message>
    <message>
        <source>There is a narrow gap between two shapes.</source>
        <translation>Zwischen zwei Formen ist eine schmale Lücke.</translation>
    </message>
    <message>
        <source>A shape reaches %L1 pixels beyond the picture.</source>
        <translation>Eine Form reicht %L1 Pixel über das Bild hinaus.</translation>
    </message>
    <message>
        <source>An outline crosses itself.</source>
        <translation>Ein Umriss kreuzt sich selbst.</translation>
    </message>
    <message>
        <source>A part of a shape has only %L1 square pixels.</source>
        <translation>Ein Teil einer Form hat nur %L1 Quadratpixel.</translation>
    </message>
    <message>
        <source>A shape is narrower than %L1 pixels everywhere.</source>
        <translation>Eine Form ist überall schmaler als %L1 Pixel.</translation>
    </message>
</context>
<context>
    <name>ShapeOperations</name>
    <message>
        <source>The shape is too tangled, or reaches too far beyond the picture, to be cleaned.</source>
        <translation>Die Form ist zu verschlungen oder reicht zu weit über das Bild hinaus, um bereinigt zu werden.</translation>
    </message>
    <message>
        <source>Nothing of the shape is left: it is narrower than %L1 pixels everywhere.</source>
        <translation>Nichts von der Form ist übrig: sie ist überall schmaler als %L1 Pixel.</translation>
    </message>
    <message>
        <source>Only shapes that cover an area can be cut.</source>
        <translation>Nur Formen mit einer Fläche lassen sich zerschneiden.</translation>
    </message>
    <message>
        <source>The line does not cut the shape in two. Draw it from one side of the shape to the other.</source>
        <translation>Die Linie teilt die Form nicht in zwei. Ziehe sie von einer Seite der Form zur anderen.</translation>
    </message>
    <message>
        <source>The shape is too tangled, or reaches too far beyond the picture, to be cut.</source>
        <translation>Die Form ist zu verschlungen oder reicht zu weit über das Bild hinaus, um zerschnitten zu werden.</translation>
    </message>
    <message>
        <source>Only shapes that cover an area can be combined: boxes, ellipses, polygons, masks and cuboids.</source>
        <translation>Nur Formen mit einer Fläche lassen sich verbinden: Rechtecke, Ellipsen, Polygone, Masken und Quader.</translation>
    </message>
    <message>
        <source>The outcome has more than %L1 points. Simplify the shapes first.</source>
        <translation>Das Ergebnis hat mehr als %L1 Punkte. Vereinfache zuerst die Formen.</translation>
    </message>
    <message>
        <source>The shapes are too tangled, or reach too far beyond the picture, to be combined.</source>
        <translation>Die Formen sind zu verschlungen oder reichen zu weit über das Bild hinaus, um verbunden zu werden.</translation>
    </message>
    <message>
        <source>The shapes are empty.</source>
        <translation>Die Formen sind leer.</translation>
    </message>
    <message>
        <source>The shapes have no area in common.</source>
        <translation>Die Formen haben keine gemeinsame Fläche.</translation>
    </message>
    <message>
        <source>Nothing of the shape is left: others cover all of it.</source>
        <translation>Nichts von der Form ist übrig: andere bedecken sie ganz.</translation>
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
        <translation>Das Skelett hat mehr Kanten, als gezeichnet werden können.</translation>
    </message>
    <message>
        <source>The skeleton joins points that are not there.</source>
        <translation>Das Skelett verbindet Punkte, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The skeleton has no points.</source>
        <translation>Das Skelett hat keine Punkte.</translation>
    </message>
    <message>
        <source>The skeleton has more than %L1 points.</source>
        <translation>Das Skelett hat mehr als %L1 Punkte.</translation>
    </message>
    <message>
        <source>Point %1 of the skeleton needs a name of its own.</source>
        <translation>Punkt %1 des Skeletts braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The point &quot;%1&quot; of the skeleton needs a place between 0 and 1.</source>
        <translation>Der Punkt „%1“ des Skeletts braucht einen Ort zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A point of the skeleton is left or right of more than one other.</source>
        <translation>Ein Punkt des Skeletts ist links oder rechts von mehr als einem anderen.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
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
</context>
<context>
    <name>SpanMarking</name>
    <message>
        <source>The column %1, whose text is marked, is no longer there.</source>
        <translation>Die Spalte %1, deren Text markiert wird, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Label, train, compare: one workbench, offline.</source>
        <translation>Labeln, trainieren, vergleichen: eine Werkbank, ohne Netz.</translation>
    </message>
    <message>
        <source>The project&apos;s folder or file.</source>
        <translation>Der Ordner oder die Datei des Projekts.</translation>
    </message>
    <message>
        <source>Opens the sample project.</source>
        <translation>Öffnet das Beispielprojekt.</translation>
    </message>
</context>
<context>
    <name>Superpixels</name>
    <message>
        <source>There is no picture here to divide.</source>
        <translation>Hier ist kein Bild zum Zerteilen.</translation>
    </message>
    <message>
        <source>The picture could not be divided; there may be too little memory.</source>
        <translation>Das Bild konnte nicht zerteilt werden; vielleicht reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>%1 does not say how the sweep chooses its runs, so the sweep cannot go on.</source>
        <translation>%1 sagt nicht, wie die Suche ihre Läufe wählt, deshalb kann sie nicht weitergehen.</translation>
    </message>
    <message>
        <source>The next run could not be queued. %1</source>
        <translation>Der nächste Lauf konnte nicht eingereiht werden. %1</translation>
    </message>
    <message>
        <source>The sweep was asked to stop.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>A sweep needs a space of values and at least one trial.</source>
        <translation>Eine Suche braucht einen Raum von Werten und mindestens einen Versuch.</translation>
    </message>
    <message>
        <source>Say which metric the sweep is to improve, for example val/loss.</source>
        <translation>Gib an, welches Maß die Suche verbessern soll, zum Beispiel val/loss.</translation>
    </message>
    <message>
        <source>Successive halving needs a number among the recipe&apos;s parameters that says how long a run trains, such as epochs; name it.</source>
        <translation>Das fortgesetzte Halbieren braucht unter den Parametern des Rezepts eine Zahl, die sagt, wie lange ein Lauf trainiert, etwa epochs; nenne sie.</translation>
    </message>
    <message>
        <source>Successive halving sets %1 itself; take it out of the space.</source>
        <translation>Das fortgesetzte Halbieren setzt %1 selbst; nimm es aus dem Suchraum.</translation>
    </message>
    <message>
        <source>Successive halving needs at least 1 of %1 for a run, and no more than the whole.</source>
        <translation>Das fortgesetzte Halbieren braucht für einen Lauf mindestens 1 von %1 und nicht mehr als das Ganze.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfe, ob Platz ist und ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>There is no sweep %1.</source>
        <translation>Es gibt keine Suche %1.</translation>
    </message>
    <message>
        <source>The sweep %1 was begun by someone else or on another computer, so it starts no programs here.</source>
        <translation>Die Suche %1 wurde von jemand anderem oder auf einem anderen Rechner begonnen, deshalb startet sie hier keine Programme.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so the sweep cannot go on.</source>
        <translation>%1 lässt sich nicht lesen, deshalb kann die Suche nicht weitergehen.</translation>
    </message>
    <message>
        <source>%1: the parameter %2 %3</source>
        <translation>%1: Der Parameter %2 %3</translation>
    </message>
    <message>
        <source>needs from 1 to %1 values.</source>
        <translation>braucht 1 bis %1 Werte.</translation>
    </message>
    <message>
        <source>is no number; give a list of its values.</source>
        <translation>ist keine Zahl; gib eine Liste seiner Werte an.</translation>
    </message>
    <message>
        <source>needs a number under &quot;low&quot; and one that is not smaller under &quot;high&quot;.</source>
        <translation>braucht eine Zahl unter &quot;low&quot; und eine nicht kleinere unter &quot;high&quot;.</translation>
    </message>
    <message>
        <source>cannot have a logarithmic range that begins at 0 or below.</source>
        <translation>kann keinen logarithmischen Bereich haben, der bei 0 oder darunter beginnt.</translation>
    </message>
    <message>
        <source>cannot have so many steps.</source>
        <translation>kann nicht so viele Stufen haben.</translation>
    </message>
    <message>
        <source>%1 is no space of values: a JSON object such as {&quot;learning_rate&quot;: {&quot;low&quot;: 0.01, &quot;high&quot;: 0.3, &quot;log&quot;: true}, &quot;max_depth&quot;: [3, 5, 7]} is needed%2.</source>
        <translation>%1 ist kein Raum von Werten: Gebraucht wird ein JSON-Objekt wie {&quot;learning_rate&quot;: {&quot;low&quot;: 0.01, &quot;high&quot;: 0.3, &quot;log&quot;: true}, &quot;max_depth&quot;: [3, 5, 7]}%2.</translation>
    </message>
    <message>
        <source>is none that the recipe %1 takes.</source>
        <translation>ist keiner, den das Rezept %1 nimmt.</translation>
    </message>
    <message>
        <source>Resources can only be asked for from Slurm; leave them out for %1.</source>
        <translation>Um Ressourcen kann nur Slurm gebeten werden; lass sie für %1 weg.</translation>
    </message>
    <message>
        <source>The sweep %1 has ended, so it can neither be paused nor go on.</source>
        <translation>Die Suche %1 ist beendet, kann also weder angehalten werden noch weitergehen.</translation>
    </message>
</context>
<context>
    <name>TableAppend</name>
    <message>
        <source>The table %1 has no column %2 of its own that could be the key.</source>
        <translation>Die Tabelle %1 hat keine eigene Spalte %2, die der Schlüssel sein könnte.</translation>
    </message>
    <message>
        <source>%1 has no column %2, by which its rows could be told apart.</source>
        <translation>%1 hat keine Spalte %2, an der sich die Zeilen unterscheiden ließen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 does not fit the type %3, the cell is empty.</source>
        <translation>„%1“ in der Spalte %2 passt nicht zur Art %3, die Zelle ist leer.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>In the file the column %1 has the value &quot;%2&quot; in more than one row, so it cannot be the key.</source>
        <translation>In der Datei hat die Spalte %1 den Wert „%2“ in mehr als einer Zeile; sie kann nicht der Schlüssel sein.</translation>
    </message>
    <message>
        <source>In the table the column %1 has the value &quot;%2&quot; in more than one row, so it cannot be the key.</source>
        <translation>In der Tabelle hat die Spalte %1 den Wert „%2“ in mehr als einer Zeile; sie kann nicht der Schlüssel sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no key and were left out.</source>
        <translation>
            <numerusform>%n Zeile hat keinen Schlüssel und wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen haben keinen Schlüssel und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the rows in</source>
        <translation>Die Zeilen werden übernommen</translation>
    </message>
    <message>
        <source>Rows brought in from a file: %1 new, %2 changed</source>
        <translation>Zeilen aus einer Datei übernommen: %1 neu, %2 geändert</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be written as %1 and became question marks.</source>
        <translation>
            <numerusform>%n Zeichen gibt es in %1 nicht; es wurde zum Fragezeichen.</numerusform>
            <numerusform>%n Zeichen gibt es in %1 nicht; sie wurden zu Fragezeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV (tabs)</source>
        <translation>TSV (Tabulatoren)</translation>
    </message>
    <message>
        <source>A table can be written as %1, not as &quot;%2&quot;.</source>
        <translation>Eine Tabelle kann als %1 geschrieben werden, nicht als „%2“.</translation>
    </message>
    <message>
        <source>%1 is the project itself. Choose another file.</source>
        <translation>%1 ist das Projekt selbst. Wähle eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begin as formulas do; an apostrophe was put before them.</source>
        <translation>
            <numerusform>%n Text beginnt wie eine Formel; davor steht nun ein Apostroph.</numerusform>
            <numerusform>%n Texte beginnen wie Formeln; davor steht nun ein Apostroph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begin with =, +, - or @: a spreadsheet may run them as formulas.</source>
        <translation>
            <numerusform>%n Text beginnt mit =, +, - oder @: Eine Tabellenkalkulation könnte ihn als Formel ausführen.</numerusform>
            <numerusform>%n Texte beginnen mit =, +, - oder @: Eine Tabellenkalkulation könnte sie als Formeln ausführen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet holds at most %1 rows and %2 columns, and this table has %3 and %4. Filter the rows, or write CSV or SQLite.</source>
        <translation>Ein Blatt fasst höchstens %1 Zeilen und %2 Spalten, diese Tabelle hat %3 und %4. Filtere die Zeilen, oder schreibe CSV oder SQLite.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are longer than a sheet&apos;s cell may be (%1 letters) and were cut.</source>
        <translation>
            <numerusform>%n Text ist länger, als eine Zelle sein darf (%1 Zeichen), und wurde gekürzt.</numerusform>
            <numerusform>%n Texte sind länger, als eine Zelle sein darf (%1 Zeichen), und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have more digits than a sheet keeps, or are infinite; they were written as text.</source>
        <translation>
            <numerusform>%n Zahl hat mehr Stellen, als ein Blatt behält, oder ist unendlich; sie wurde als Text geschrieben.</numerusform>
            <numerusform>%n Zahlen haben mehr Stellen, als ein Blatt behält, oder sind unendlich; sie wurden als Text geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1 (by)</source>
        <translation>%1 (von)</translation>
    </message>
    <message>
        <source>%1 (at)</source>
        <translation>%1 (am)</translation>
    </message>
    <message>
        <source>%1 (how)</source>
        <translation>%1 (wie)</translation>
    </message>
    <message>
        <source>The rule %1 is not understood, so it cannot go along: %2</source>
        <translation>Die Regel %1 wird nicht verstanden und kann nicht mitgehen: %2</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>The run %1 has no predictions for the table %2.</source>
        <translation>Der Lauf %1 hat keine Vorhersagen für die Tabelle %2.</translation>
    </message>
    <message>
        <source>predicted by %1</source>
        <translation>vorhergesagt von %1</translation>
    </message>
    <message>
        <source>score by %1</source>
        <translation>Bewertung von %1</translation>
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
        <source>Looking at the columns</source>
        <translation>Spalten werden untersucht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2: day and month cannot be told apart, the cell is empty.</source>
        <translation>„%1“ in der Spalte %2: Tag und Monat sind nicht zu unterscheiden, die Zelle ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 does not fit the type %3, the cell is empty.</source>
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
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 has no column %2.</source>
        <translation>%1 hat keine Spalte %2.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The project has no table with the number %1.</source>
        <translation>Das Projekt hat keine Tabelle mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;: the project has no tables yet.</source>
        <translation>Eine Tabelle „%1“ gibt es nicht: das Projekt hat noch keine Tabellen.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. The project has: %2.</source>
        <translation>Eine Tabelle „%1“ gibt es nicht. Das Projekt hat: %2.</translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation>Die Tabelle %1 hat keine Spalte %2.</translation>
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
    <name>TilePyramid</name>
    <message>
        <source>The parts of this large picture cannot be kept in the folder %1. Check whether the disk is full.</source>
        <translation>Die Teile dieses großen Bildes können nicht im Ordner %1 aufbewahrt werden. Prüfe, ob die Festplatte voll ist.</translation>
    </message>
    <message>
        <source>There is too little memory to cut this picture into parts.</source>
        <translation>Der Speicher reicht nicht, um dieses Bild in Teile zu zerlegen.</translation>
    </message>
</context>
<context>
    <name>ValueClusters</name>
    <message>
        <source>Spellings of %1 merged</source>
        <translation>Schreibweisen von %1 vereint</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>mean recall of the classes</source>
        <translation>mittlere Trefferquote der Klassen</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>root mean squared error</source>
        <translation>Wurzel des mittleren quadratischen Fehlers</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>mittlere Präzision</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1 % interval %2 to %3</source>
        <translation>%1-%-Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>over %1 and %2 seeds</source>
        <translation>über %1 und %2 Startwerte</translation>
    </message>
    <message numerus="yes">
        <source>on %n item(s)</source>
        <translation>
            <numerusform>bei %n Eintrag</numerusform>
            <numerusform>bei %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n group(s)</source>
        <translation>
            <numerusform>%1 in %n Gruppe</numerusform>
            <numerusform>%1 in %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1, %2 got right, %3 got wrong.</source>
        <translation>Mit %1 nun richtig: %2, nun falsch: %3.</translation>
    </message>
    <message>
        <source>That is too few to trust an interval.</source>
        <translation>Das ist zu wenig für ein verlässliches Intervall.</translation>
    </message>
    <message>
        <source>So few items changed that chance may do that (McNemar&apos;s test, p = %1).</source>
        <translation>So wenige Einträge änderten sich, dass es Zufall sein kann (McNemar-Test, p = %1).</translation>
    </message>
    <message>
        <source>Among so many comparisons chance may do that (p = %1 after Holm&apos;s correction).</source>
        <translation>Bei so vielen Vergleichen kann es Zufall sein (p = %1 nach Holm-Korrektur).</translation>
    </message>
    <message>
        <source>%1 is better than %2 by %3 (%4), %5, %6.</source>
        <translation>%1 ist um %3 besser als %2 (%4), %5, %6.</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 or %2 is better (%3), %4: the difference has no interval.</source>
        <translation>Ob %1 oder %2 besser ist, lässt sich nicht sagen (%3), %4: die Differenz hat kein Intervall.</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 or %2 is better: both are right and wrong about the same, %3.</source>
        <translation>Ob %1 oder %2 besser ist, lässt sich nicht sagen: beide haben beim Gleichen recht und unrecht, %3.</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 or %2 is better: the difference is %3 (%4), %5, %6.</source>
        <translation>Ob %1 oder %2 besser ist, lässt sich nicht sagen: die Differenz ist %3 (%4), %5, %6.</translation>
    </message>
    <message numerus="yes">
        <source>over %n fold(s) of cross-validation</source>
        <translation>
            <numerusform>über %n Faltung der Kreuzvalidierung</numerusform>
            <numerusform>über %n Faltungen der Kreuzvalidierung</numerusform>
        </translation>
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
        <source>A label of the kind &quot;%1&quot; (%2) has no place in Pascal VOC and was left out.</source>
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
    <name>Workbook</name>
    <message>
        <source>%1 is damaged: the archive around its sheets cannot be opened. Save the workbook again.</source>
        <translation>%1 ist beschädigt: Das Archiv um die Blätter lässt sich nicht öffnen. Speichere die Arbeitsmappe noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged or protected by a password: its part %2 cannot be unpacked.</source>
        <translation>%1 ist beschädigt oder durch ein Passwort geschützt: Der Teil %2 lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than a workbook of its size could hold, so it was not read further.</source>
        <translation>%1 entpackt sich zu mehr, als eine Arbeitsmappe dieser Größe enthalten könnte, und wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>%1 is no workbook as spreadsheet programs write it (it brings a document type of its own).</source>
        <translation>%1 ist keine Arbeitsmappe, wie Tabellenkalkulationen sie schreiben (sie bringt einen eigenen Dokumenttyp mit).</translation>
    </message>
    <message>
        <source>%1 is damaged (line %2 of a part of it). Save the workbook again.</source>
        <translation>%1 ist beschädigt (Zeile %2 eines Teils). Speichere die Arbeitsmappe noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone in its row: it is taken for a title above the table.</source>
        <translation>„%1“ steht allein in seiner Zeile und gilt als Titel über der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of merged cells stand among the rows (%1): only the first cell of each has its value.</source>
        <translation>
            <numerusform>%n Bereich verbundener Zellen steht zwischen den Zeilen (%1): Nur seine erste Zelle hat den Wert.</numerusform>
            <numerusform>%n Bereiche verbundener Zellen stehen zwischen den Zeilen (%1): Nur die jeweils erste Zelle hat den Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells in the header (%1): their text is in the name of each of their columns.</source>
        <translation>Verbundene Zellen in der Kopfzeile (%1): Ihr Text steht im Namen jeder ihrer Spalten.</translation>
    </message>
    <message>
        <source>%1 has no sheets that can be read. Only workbooks of the kind .xlsx are.</source>
        <translation>%1 hat keine lesbaren Blätter. Gelesen werden nur Arbeitsmappen der Art .xlsx.</translation>
    </message>
    <message>
        <source>%1 is damaged: its sheet %2 is not in it.</source>
        <translation>%1 ist beschädigt: Das Blatt %2 fehlt darin.</translation>
    </message>
    <message>
        <source>There are %1 cells where the table has %2 columns; the row was left out.</source>
        <translation>Es sind %1 Zellen, wo die Tabelle %2 Spalten hat; die Zeile wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no value in the file. Open and save it in a spreadsheet program first.</source>
        <translation>
            <numerusform>%n Formel hat in der Datei keinen Wert. Öffne und speichere sie zuerst in einer Tabellenkalkulation.</numerusform>
            <numerusform>%n Formeln haben in der Datei keinen Wert. Öffne und speichere sie zuerst in einer Tabellenkalkulation.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell holds the error %1; it is empty in the table.</source>
        <translation>Eine Zelle enthält den Fehler %1; in der Tabelle ist sie leer.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2. It has: %3.</source>
        <translation>%1 hat kein Blatt %2. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty.</source>
        <translation>Das Blatt %1 von %2 ist leer.</translation>
    </message>
    <message>
        <source>%1 is protected by a password or of the older kind .xls. Save it as .xlsx without a password.</source>
        <translation>%1 ist durch ein Passwort geschützt oder von der älteren Art .xls. Speichere sie ohne Passwort als .xlsx.</translation>
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
    <message>
        <source>Works the queue of a Cairn project and follows its runs. Cairn starts it by itself.</source>
        <translation>Arbeitet die Warteschlange eines Cairn-Projekts ab und verfolgt seine Läufe. Cairn startet es von selbst.</translation>
    </message>
    <message>
        <source>The project&apos;s folder or its file.</source>
        <translation>Der Ordner oder die Datei des Projekts.</translation>
    </message>
    <message>
        <source>End after so many seconds with nothing to do.</source>
        <translation>Nach so vielen Sekunden ohne Arbeit enden.</translation>
    </message>
</context>
<context>
    <name>WriteGate</name>
    <message>
        <source>A labelled table was changed outside the journal; nothing was saved. Please report this.</source>
        <translation>Eine Tabelle mit Labels wurde am Journal vorbei geändert; nichts wurde gespeichert. Bitte melde das.</translation>
    </message>
    <message>
        <source>%1 is writing into the project right now, so nothing was saved. Try again in a moment.</source>
        <translation>%1 schreibt gerade in das Projekt, darum wurde nichts gespeichert. Versuche es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>Yolo</name>
    <message>
        <source>A label of the kind &quot;%1&quot; (%2) has no place in YOLO&apos;s files and was left out.</source>
        <translation>Ein Label der Art „%1“ (%2) hat in YOLOs Dateien keinen Platz und wurde weggelassen.</translation>
    </message>
    <message>
        <source>An outline of %1 has fewer than three points and was left out.</source>
        <translation>Ein Umriss von %1 hat weniger als drei Punkte und wurde weggelassen.</translation>
    </message>
    <message>
        <source>An outline of %1 was written as its largest part, without holes: YOLO knows no others.</source>
        <translation>Ein Umriss von %1 wurde als sein größter Teil ohne Löcher geschrieben: Andere kennt YOLO nicht.</translation>
    </message>
    <message>
        <source>The snapshot %1 has no boxes or outlines, so there is nothing to write in YOLO&apos;s format.</source>
        <translation>Der Snapshot %1 hat keine Boxen oder Umrisse, also gibt es in YOLOs Format nichts zu schreiben.</translation>
    </message>
    <message>
        <source>its box is empty</source>
        <translation>seine Box ist leer</translation>
    </message>
    <message>
        <source>its outline has fewer than three points, or half a point</source>
        <translation>sein Umriss hat weniger als drei Punkte oder einen halben</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is not made of a class number and shares from 0 to 1</source>
        <translation>sie besteht nicht aus einer Klassennummer und Anteilen von 0 bis 1</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <translation>Zeile %1 wurde weggelassen: %2.</translation>
    </message>
</context>
<context>
    <name>cairn::AdoptDialog</name>
    <message>
        <source>Looking for runs in %1…</source>
        <translation>Suche nach Läufen in %1…</translation>
    </message>
    <message>
        <source>&amp;Follow them while they grow</source>
        <translation>Ihnen &amp;folgen, während sie wachsen</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Adopt runs</source>
        <translation>Läufe übernehmen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Runs that were found</source>
        <translation>Gefundene Läufe</translation>
    </message>
    <message>
        <source>What is logged there later appears in the curves by itself, as long as this window is open</source>
        <translation>Was dort später protokolliert wird, erscheint von selbst in den Kurven, solange dieses Fenster offen ist</translation>
    </message>
    <message>
        <source>%1 holds no logs that can be read. Event files, mlruns folders, W&amp;B logs, CSV, JSON lines and databases of MLflow, Trackio and Optuna are.</source>
        <translation>%1 enthält keine Protokolle, die gelesen werden können. Gelesen werden Event-Dateien, mlruns-Ordner, Protokolle von W&amp;B, CSV, JSON-Zeilen und Datenbanken von MLflow, Trackio und Optuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) found in %1. Tick which to take; nothing has been recorded yet.</source>
        <translation>
            <numerusform>%n Lauf in %1 gefunden. Kreuze ihn an, um ihn zu übernehmen; noch ist nichts aufgenommen.</numerusform>
            <numerusform>%n Läufe in %1 gefunden. Kreuze an, welche übernommen werden; noch ist nichts aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken.</source>
        <translation>
            <numerusform>%n weiterer konnte nicht genommen werden.</numerusform>
            <numerusform>%n weitere konnten nicht genommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n run(s)</source>
        <translation>
            <numerusform>%n Lauf übernehmen</numerusform>
            <numerusform>%n Läufe übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
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
    <name>cairn::AnswerPlots</name>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>As PNG, SVG or PDF picture, or the numbers as CSV</source>
        <translation>Als PNG-, SVG- oder PDF-Bild, oder die Zahlen als CSV</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>How many items of the class in the row were said to be of the class in the column</source>
        <translation>Wie viele Elemente der Klasse in der Zeile der Klasse in der Spalte zugeordnet wurden</translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation>Anteil der Klasse</translation>
    </message>
    <message>
        <source>Of all items of the class in the row</source>
        <translation>Von allen Elementen der Klasse in der Zeile</translation>
    </message>
    <message>
        <source>Share of what was said</source>
        <translation>Anteil der Antworten</translation>
    </message>
    <message>
        <source>Of all items that were said to be of the class in the column</source>
        <translation>Von allen Elementen, die der Klasse in der Spalte zugeordnet wurden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>The later run less the first</source>
        <translation>Der spätere Lauf minus der erste</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Later run</source>
        <translation>Späterer Lauf</translation>
    </message>
    <message>
        <source>Which class for which</source>
        <translation>Welche Klasse für welche</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>How well each class is recognised</source>
        <translation>Wie gut jede Klasse erkannt wird</translation>
    </message>
    <message>
        <source>Click a cell to see its items.</source>
        <translation>Klicke auf eine Zelle, um ihre Elemente zu sehen.</translation>
    </message>
    <message>
        <source>Bands: where 95 % of the curves lie when the items are drawn anew. The area&apos;s interval is DeLong&apos;s.</source>
        <translation>Bänder: wo 95 % der Kurven liegen, wenn die Elemente neu gezogen werden. Das Intervall der Fläche ist das von DeLong.</translation>
    </message>
    <message>
        <source>ECE: mean distance from the diagonal, weighted by items, in 15 equal steps. Bars: Wilson&apos;s 95 % interval.</source>
        <translation>ECE: mittlerer Abstand von der Diagonale, nach Elementen gewichtet, in 15 gleichen Schritten. Balken: 95-%-Intervall nach Wilson.</translation>
    </message>
    <message>
        <source>Areas that the run is at least 50 % sure of. IoU: what both cover, of what either covers. Dice: twice that, of both together.</source>
        <translation>Flächen, deren der Lauf zu mindestens 50 % sicher ist. IoU: was beide decken, von dem, was eine deckt. Dice: das Doppelte davon, von beiden zusammen.</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Daneben um</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Of %1: farthest from the label first.</source>
        <translation>Von %1: am weitesten vom Label zuerst.</translation>
    </message>
    <message>
        <source>Of %1: least probability for the label first. A label may be wrong, too.</source>
        <translation>Von %1: die geringste Wahrscheinlichkeit für das Label zuerst. Auch ein Label kann falsch sein.</translation>
    </message>
    <message>
        <source>Of %1: all mistakes. The run gave no probabilities to order them by.</source>
        <translation>Von %1: alle Fehler. Der Lauf gab keine Wahrscheinlichkeiten, um sie zu ordnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with the label %1 that only one of the runs says to be %2</source>
        <translation>
            <numerusform>%n Element mit dem Label %1, das nur einer der Läufe %2 nennt</numerusform>
            <numerusform>%n Elemente mit dem Label %1, die nur einer der Läufe %2 nennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with the label %1, said to be %2</source>
        <translation>
            <numerusform>%n Element mit dem Label %1, %2 genannt</numerusform>
            <numerusform>%n Elemente mit dem Label %1, %2 genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
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
        <source>Class by class</source>
        <translation>Klasse für Klasse</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Genauigkeit und Trefferquote</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Threshold and cost</source>
        <translation>Schwelle und Kosten</translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation>Vorhergesagt und wirklich</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Precision by overlap</source>
        <translation>Genauigkeit nach Überdeckung</translation>
    </message>
    <message>
        <source>By size and class</source>
        <translation>Nach Größe und Klasse</translation>
    </message>
    <message>
        <source>Areas: IoU and Dice</source>
        <translation>Flächen: IoU und Dice</translation>
    </message>
    <message>
        <source>Largest mistakes</source>
        <translation>Größte Fehler</translation>
    </message>
    <message>
        <source>Importance of columns</source>
        <translation>Gewicht der Spalten</translation>
    </message>
    <message>
        <source>Dependence on a column</source>
        <translation>Abhängigkeit von einer Spalte</translation>
    </message>
    <message>
        <source>By how much the splits on a column lower the loss, all trees together.</source>
        <translation>Um wie viel die Teilungen nach einer Spalte den Verlust senken, alle Bäume zusammen.</translation>
    </message>
    <message>
        <source>The mean answer over rows of the training when all of them had this value, and everything else as it is.</source>
        <translation>Die mittlere Antwort über Zeilen des Trainings, wenn alle diesen Wert hätten und alles andere bliebe, wie es ist.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
</context>
<context>
    <name>cairn::AnswerSource</name>
    <message numerus="yes">
        <source>Choose at most %n run(s) to hold their answers against each other.</source>
        <translation>
            <numerusform>Wähle höchstens %n Lauf, um die Antworten zu vergleichen.</numerusform>
            <numerusform>Wähle höchstens %n Läufe, um ihre Antworten zu vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the answers</source>
        <translation>Antworten werden verglichen</translation>
    </message>
    <message>
        <source>The comparison was stopped. It begins anew when you come back here.</source>
        <translation>Der Vergleich wurde angehalten. Er beginnt neu, wenn du hierher zurückkommst.</translation>
    </message>
</context>
<context>
    <name>cairn::AttributeField</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>cairn::AttributePanel</name>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>cairn::AttributeWalk</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Looking for labels without %1…</source>
        <translation>Labels ohne %1 werden gesucht…</translation>
    </message>
    <message>
        <source>Every label on the listed images has %1.</source>
        <translation>Jedes Label auf den aufgeführten Bildern hat %1.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>set it at the right, then press Enter</source>
        <translation>rechts setzen, dann Enter drücken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
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
    <message>
        <source>This class has no skeleton yet: make one in its settings</source>
        <translation>Diese Klasse hat noch kein Skelett: lege es in ihren Einstellungen an</translation>
    </message>
</context>
<context>
    <name>cairn::BrushTool</name>
    <message>
        <source>Radius %1 px: [ and ] change it, Alt paints</source>
        <translation>Radius %1 px: [ und ] ändern ihn, Alt malt</translation>
    </message>
    <message>
        <source>Radius %1 px: [ and ] change it, Alt erases, Enter begins a new mask</source>
        <translation>Radius %1 px: [ und ] ändern ihn, Alt radiert, Eingabe beginnt eine neue Maske</translation>
    </message>
    <message>
        <source>Radius %1 px: [ and ] change it, Shift draws straight</source>
        <translation>Radius %1 px: [ und ] ändern ihn, Umschalt zieht gerade</translation>
    </message>
</context>
<context>
    <name>cairn::CaseModel</name>
    <message>
        <source>%1, is %2</source>
        <translation>%1, ist %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: label %2, said %3</source>
        <translation>%1: Label %2, gesagt %3</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>cairn::CellEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the value (%1)</source>
        <translation>Wert speichern (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cairn::ChangesPanel</name>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Parameters, environment, metrics and cost</source>
        <translation>Parameter, Umgebung, Metriken und Kosten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command, commit and uncommitted changes</source>
        <translation>Befehl, Commit und nicht übernommene Änderungen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Items that were added, removed or relabelled between their snapshots</source>
        <translation>Elemente, die zwischen den Snapshotsn hinzukamen, wegfielen oder anders gelabelt wurden</translation>
    </message>
    <message>
        <source>Which run is held against the first</source>
        <translation>Welcher Lauf mit dem ersten verglichen wird</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <source>Relabelled</source>
        <translation>Umgelabelt</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>Als Bilder</translation>
    </message>
    <message>
        <source>As rows</source>
        <translation>Als Zeilen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Nothing was recorded of these runs&apos; code.</source>
        <translation>Vom Code dieser Läufe ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>%1 and %2 ran the same code.</source>
        <translation>%1 und %2 haben denselben Code ausgeführt.</translation>
    </message>
    <message>
        <source>From %1 (-) to %2 (+)</source>
        <translation>Von %1 (-) zu %2 (+)</translation>
    </message>
    <message>
        <source>The labels are being compared…</source>
        <translation>Die Labels werden verglichen…</translation>
    </message>
    <message>
        <source>A run without a snapshot has no labels to compare.</source>
        <translation>Ein Lauf ohne Snapshot hat keine Labels zum Vergleichen.</translation>
    </message>
    <message>
        <source>Both runs learnt from the same labels, digest for digest.</source>
        <translation>Beide Läufe haben von denselben Labels gelernt, Prüfsumme für Prüfsumme.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added, %4 removed, %5 relabelled.</source>
        <translation>Von %1 zu %2: %3 hinzugekommen, %4 entfernt, %5 umgelabelt.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Das erste ist aufgeführt.</numerusform>
            <numerusform>Die ersten %n sind aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ChartView</name>
    <message>
        <source>Wheel zooms, dragging moves, a double click shows everything.</source>
        <translation>Das Rad vergrößert, Ziehen verschiebt, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>low</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>high</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
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
    <name>cairn::ClusterDialog</name>
    <message>
        <source>Show these rows</source>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Cluster similar values</source>
        <translation>Ähnliche Werte zusammenfassen</translation>
    </message>
    <message>
        <source>Same words, whatever order, case and accents</source>
        <translation>Dieselben Wörter, gleich in welcher Reihenfolge und Schreibung</translation>
    </message>
    <message>
        <source>Same pieces of words</source>
        <translation>Dieselben Wortstücke</translation>
    </message>
    <message>
        <source>Few letters differ</source>
        <translation>Wenige Buchstaben verschieden</translation>
    </message>
    <message>
        <source>Sounds alike (English)</source>
        <translation>Klingt gleich (englisch)</translation>
    </message>
    <message>
        <source>Letters in a piece: fewer find more</source>
        <translation>Buchstaben je Stück: weniger finden mehr</translation>
    </message>
    <message>
        <source>How much of the longer value has to agree: less finds more</source>
        <translation>Wie viel vom längeren Wert übereinstimmen muss: weniger findet mehr</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Spalte</translation>
    </message>
    <message>
        <source>&amp;Alike when</source>
        <translation>&amp;Gleich, wenn</translation>
    </message>
    <message>
        <source>&amp;Piece length</source>
        <translation>S&amp;tücklänge</translation>
    </message>
    <message>
        <source>At least a&amp;like</source>
        <translation>&amp;Mindestens gleich</translation>
    </message>
    <message>
        <source>Find clusters</source>
        <translation>Gruppen suchen</translation>
    </message>
    <message>
        <source>This table has no column with texts.</source>
        <translation>Diese Tabelle hat keine Spalte mit Texten.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <source>Become</source>
        <translation>Werden zu</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Double-click a spelling to keep it</source>
        <translation>Doppelklick auf eine Schreibweise behält sie</translation>
    </message>
    <message>
        <source>Spellings of the cluster</source>
        <translation>Schreibweisen der Gruppe</translation>
    </message>
    <message>
        <source>None of the %1 values are alike in this way.</source>
        <translation>Keine der %1 Werte sind sich auf diese Weise gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s) among %1 values. Tick those that are the same thing.</source>
        <translation>
            <numerusform>%Ln Gruppe unter %1 Werten. Hake an, was dasselbe ist.</numerusform>
            <numerusform>%Ln Gruppen unter %1 Werten. Hake an, was dasselbe ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 different values were compared; a filter brings in the others.</source>
        <translation>Nur die ersten %1 verschiedenen Werte wurden verglichen; ein Filter bringt die anderen herein.</translation>
    </message>
    <message>
        <source>The %1 largest are shown.</source>
        <translation>Die %1 größten werden gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile ändern</numerusform>
            <numerusform>%Ln Zeilen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives every row of the ticked clusters the spelling under &quot;Become&quot;, as one step that can be undone</source>
        <translation>Gibt jeder Zeile der angehakten Gruppen die Schreibweise unter „Werden zu“, als einen Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln Zeile geändert. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%Ln Zeilen geändert. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns &amp;held in place at the beginning</source>
        <translation>Am Anfang fest&amp;gehaltene Spalten</translation>
    </message>
    <message>
        <source>Drag a name to where its column shall stand.</source>
        <translation>Ziehe einen Namen dorthin, wo seine Spalte stehen soll.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Alle ausblenden</translation>
    </message>
</context>
<context>
    <name>cairn::ColumnCodings</name>
    <message>
        <source>Coding, column by column</source>
        <translation>Kodierung, Spalte für Spalte</translation>
    </message>
    <message>
        <source>How columns of texts and dates become numbers</source>
        <translation>Wie Spalten mit Texten und Daten zu Zahlen werden</translation>
    </message>
    <message>
        <source>One moment in time</source>
        <translation>Ein Zeitpunkt</translation>
    </message>
    <message>
        <source>Year, month, day, weekday, hour</source>
        <translation>Jahr, Monat, Tag, Wochentag, Stunde</translation>
    </message>
    <message>
        <source>Categories, as they are</source>
        <translation>Kategorien, wie sie sind</translation>
    </message>
    <message>
        <source>A column for each value (one-hot)</source>
        <translation>Eine Spalte für jeden Wert (one-hot)</translation>
    </message>
    <message>
        <source>Values in their order (ordinal)</source>
        <translation>Werte in ihrer Reihenfolge (ordinal)</translation>
    </message>
    <message>
        <source>Words, in 32 baskets (hashed)</source>
        <translation>Wörter, in 32 Körben (gehasht)</translation>
    </message>
    <message>
        <source>Coding of %1</source>
        <translation>Kodierung von %1</translation>
    </message>
</context>
<context>
    <name>cairn::ColumnHeader</name>
    <message>
        <source>over %1 different</source>
        <translation>über %1 verschiedene</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>%1 % missing</source>
        <translation>%1 % fehlen</translation>
    </message>
    <message>
        <source>Of a sample of %1 of the %2 rows shown:</source>
        <translation>In einer Stichprobe von %1 der %2 gezeigten Zeilen:</translation>
    </message>
    <message>
        <source>Of the %1 rows shown:</source>
        <translation>In den %1 gezeigten Zeilen:</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>more than %1 different values</source>
        <translation>mehr als %1 verschiedene Werte</translation>
    </message>
    <message>
        <source>%1 different values</source>
        <translation>%1 verschiedene Werte</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <translation>%1: %2-mal</translation>
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
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>What should be looked at, and why</source>
        <translation>Was angesehen werden soll und warum</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Back to whoever labelled it, with this comment</source>
        <translation>Mit diesem Kommentar zurück an die Person, von der die Labels sind</translation>
    </message>
    <message>
        <source>About the place %1, %2</source>
        <translation>Zur Stelle %1, %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nobody has said anything about this image.</source>
        <translation>Zu diesem Bild hat noch niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>About the whole image instead</source>
        <translation>Stattdessen zum ganzen Bild</translation>
    </message>
</context>
<context>
    <name>cairn::ComparePage</name>
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
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation>Ist es echt?</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was ist anders?</translation>
    </message>
    <message>
        <source>Which items?</source>
        <translation>Welche Elemente?</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Many runs</source>
        <translation>Viele Läufe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Gezeigtes exportieren…</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>Lauf suchen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Every run in the list as it is filtered</source>
        <translation>Jeder Lauf der Liste, so wie sie gefiltert ist</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Hold the others against this run</source>
        <translation>Die anderen mit diesem Lauf vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ticked.</source>
        <translation>
            <numerusform>%n Lauf gewählt.</numerusform>
            <numerusform>%n Läufe gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are held against %1.</source>
        <translation>Die anderen werden mit %1 verglichen.</translation>
    </message>
    <message>
        <source>The answers are being compared…</source>
        <translation>Die Antworten werden verglichen…</translation>
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
        <source>Labels&apos; digest</source>
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
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Uncommitted lines</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
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
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Größe des Modells</translation>
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
        <translation>%1 von %2 Einträgen der Klasse %3 wurden für %4 gehalten.</translation>
    </message>
    <message>
        <source>%1: items of this class: %2</source>
        <translation>%1: Einträge dieser Klasse: %2</translation>
    </message>
    <message>
        <source>%1: said to be of this class: %2</source>
        <translation>%1: für diese Klasse gehalten: %2</translation>
    </message>
</context>
<context>
    <name>cairn::ConnectDialog</name>
    <message>
        <source>&amp;Take what programs log, also after this window is closed</source>
        <translation>&amp;Annehmen, was Programme protokollieren, auch wenn dieses Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Connect a program</source>
        <translation>Ein Programm verbinden</translation>
    </message>
    <message>
        <source>Scripts and notebooks that log with MLflow can log into this project, without a change. Set these two variables where your program runs:</source>
        <translation>Skripte und Notebooks, die mit MLflow protokollieren, können das ohne Änderung in dieses Projekt tun. Setze diese beiden Variablen dort, wo dein Programm läuft:</translation>
    </message>
    <message>
        <source>The two variables</source>
        <translation>Die beiden Variablen</translation>
    </message>
    <message>
        <source>Without it no program is let in, and the address is kept for the next time</source>
        <translation>Sonst wird kein Programm eingelassen; die Adresse bleibt für das nächste Mal</translation>
    </message>
    <message>
        <source>Copies both lines, to be pasted into the terminal where your program is started</source>
        <translation>Kopiert beide Zeilen, zum Einfügen in das Terminal, in dem dein Programm gestartet wird</translation>
    </message>
    <message>
        <source>No program is let in.</source>
        <translation>Kein Programm wird eingelassen.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Ready. The second line is a secret of this project on this computer: who has it can log here.</source>
        <translation>Bereit. Die zweite Zeile ist ein Geheimnis dieses Projekts auf diesem Rechner: Wer sie hat, kann hier protokollieren.</translation>
    </message>
    <message>
        <source>The endpoint does not answer. The file .worker.log in the project&apos;s folder may say why.</source>
        <translation>Der Endpunkt antwortet nicht. Die Datei .worker.log im Ordner des Projekts sagt vielleicht, warum.</translation>
    </message>
    <message>
        <source>Starting the endpoint</source>
        <translation>Der Endpunkt wird gestartet</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Kopiert</translation>
    </message>
</context>
<context>
    <name>cairn::ContributionBars</name>
    <message>
        <source>How far each column pushed the answer</source>
        <translation>Wie weit jede Spalte die Antwort geschoben hat</translation>
    </message>
    <message numerus="yes">
        <source>%n other column(s)</source>
        <translation>
            <numerusform>%n andere Spalte</numerusform>
            <numerusform>%n andere Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::CurveControls</name>
    <message>
        <source>Not smoothed</source>
        <translation>Nicht geglättet</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Gleitender Mittelwert</translation>
    </message>
    <message>
        <source>Average by distance</source>
        <translation>Mittel nach Abstand</translation>
    </message>
    <message>
        <source>Mean of a window</source>
        <translation>Mittel im Fenster</translation>
    </message>
    <message>
        <source>Median of a window</source>
        <translation>Median im Fenster</translation>
    </message>
    <message>
        <source>The points as they were logged</source>
        <translation>Die Punkte, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>The exponential moving average that TensorBoard shows</source>
        <translation>Der exponentielle gleitende Mittelwert, den TensorBoard zeigt</translation>
    </message>
    <message>
        <source>The same, but a point after a gap weighs more: for points that are not evenly spaced</source>
        <translation>Dasselbe, aber ein Punkt nach einer Lücke zählt mehr: für ungleichmäßig verteilte Punkte</translation>
    </message>
    <message>
        <source>Centred on each point</source>
        <translation>Um jeden Punkt herum</translation>
    </message>
    <message>
        <source>Centred on each point; single outliers leave it untouched</source>
        <translation>Um jeden Punkt herum; einzelne Ausreißer lassen ihn unberührt</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation>Symmetrisch logarithmisch</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>One plot</source>
        <translation>Ein Diagramm</translation>
    </message>
    <message>
        <source>One plot a metric</source>
        <translation>Ein Diagramm je Metrik</translation>
    </message>
    <message>
        <source>The metric that is drawn; training and validation share a plot</source>
        <translation>Die gezeichnete Metrik; Training und Validierung teilen sich ein Diagramm</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <translation>Worüber die Kurven gezeichnet werden</translation>
    </message>
    <message>
        <source>The value axis and its range</source>
        <translation>Die Werteachse und ihr Bereich</translation>
    </message>
    <message>
        <source>How the curves are smoothed: always over all points; the raw line stays behind, faint</source>
        <translation>Wie die Kurven geglättet werden: immer über alle Punkte; die rohe Linie bleibt blass dahinter</translation>
    </message>
    <message>
        <source>Many runs as one line with a band, and what colours, dashes and markers mean</source>
        <translation>Viele Läufe als eine Linie mit Band, und was Farben, Striche und Zeichen bedeuten</translation>
    </message>
    <message>
        <source>The view that holds every point (double click)</source>
        <translation>Die Ansicht mit allen Punkten (Doppelklick)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Arrangements, events, levels, cursors</source>
        <translation>Anordnungen, Ereignisse, Niveaus, Zeiger</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>As a picture for the screen or a paper, as LaTeX, or the raw points as CSV</source>
        <translation>Als Bild für Schirm oder Aufsatz, als LaTeX, oder die rohen Punkte als CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>How smooth; the raw line stays behind it, faint</source>
        <translation>Wie glatt; die rohe Linie bleibt blass dahinter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>Another metric</source>
        <translation>Eine andere Metrik</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>From the smallest to the largest</source>
        <translation>Vom kleinsten bis zum größten</translation>
    </message>
    <message>
        <source>Without outliers</source>
        <translation>Ohne Ausreißer</translation>
    </message>
    <message>
        <source>From the 5th to the 95th percentile; what lies beyond is marked at the edge</source>
        <translation>Vom 5. bis zum 95. Perzentil; was jenseits liegt, ist am Rand markiert</translation>
    </message>
    <message>
        <source>Where it is best</source>
        <translation>Wo es am besten ist</translation>
    </message>
    <message>
        <source>The better half of the values</source>
        <translation>Die bessere Hälfte der Werte</translation>
    </message>
</context>
<context>
    <name>cairn::CurveGrid</name>
    <message>
        <source>Curves of all metrics</source>
        <translation>Kurven aller Metriken</translation>
    </message>
</context>
<context>
    <name>cairn::CurveGridCell</name>
    <message>
        <source>Double-click the title to see it large; drag it onto another plot to see both in one</source>
        <translation>Doppelklick auf den Titel zeigt es groß; ziehe ihn auf ein anderes Diagramm, um beide in einem zu sehen</translation>
    </message>
</context>
<context>
    <name>cairn::CurveLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Search curves</source>
        <translation>Kurven suchen</translation>
    </message>
    <message>
        <source>Double-click shows one curve alone</source>
        <translation>Doppelklick zeigt eine Kurve allein</translation>
    </message>
    <message>
        <source>Only this curve</source>
        <translation>Nur diese Kurve</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Its usual colour</source>
        <translation>Ihre gewöhnliche Farbe</translation>
    </message>
    <message>
        <source>Show those found</source>
        <translation>Gefundene zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Hide those found</source>
        <translation>Gefundene ausblenden</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Alle ausblenden</translation>
    </message>
    <message>
        <source>Only those found</source>
        <translation>Nur die gefundenen</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>cairn::CurvePanel</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
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
    <message>
        <source>Save this arrangement</source>
        <translation>Diese Anordnung sichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The arrangement “%1” is saved in the project.</source>
        <translation>Die Anordnung „%1“ ist im Projekt gesichert.</translation>
    </message>
    <message>
        <source>No arrangement saved yet</source>
        <translation>Noch keine Anordnung gesichert</translation>
    </message>
    <message>
        <source>Save this arrangement…</source>
        <translation>Diese Anordnung sichern…</translation>
    </message>
    <message>
        <source>Delete an arrangement</source>
        <translation>Eine Anordnung löschen</translation>
    </message>
    <message>
        <source>Delete the arrangement “%1”?</source>
        <translation>Die Anordnung „%1“ löschen?</translation>
    </message>
    <message>
        <source>The curves stay as they are.</source>
        <translation>Die Kurven bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation>Zweite Achse</translation>
    </message>
    <message>
        <source>Checkpoints, rate changes and notes</source>
        <translation>Zwischenstände, Lernratenwechsel und Notizen</translation>
    </message>
    <message>
        <source>Flag the best points</source>
        <translation>Beste Punkte hervorheben</translation>
    </message>
    <message>
        <source>Zoom all plots of the grid together</source>
        <translation>Alle Diagramme des Rasters gemeinsam zoomen</translation>
    </message>
    <message>
        <source>Take dragged metrics away again</source>
        <translation>Hineingezogene Metriken wieder entfernen</translation>
    </message>
    <message>
        <source>How well people do…</source>
        <translation>Wie gut Menschen sind…</translation>
    </message>
    <message>
        <source>What an hour costs…</source>
        <translation>Was eine Stunde kostet…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Size and look</source>
        <translation>Größe und Aussehen</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>%1 Punkte je Zoll</translation>
    </message>
    <message>
        <source>For print: black on white</source>
        <translation>Für Druck: schwarz auf weiß</translation>
    </message>
    <message>
        <source>With a legend</source>
        <translation>Mit Legende</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Pin a note to this point</source>
        <translation>Eine Notiz an diesen Punkt heften</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>How well do people do by %1?</source>
        <translation>Wie gut sind Menschen nach %1?</translation>
    </message>
    <message>
        <source>Value; empty for none</source>
        <translation>Wert; leer für keinen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>“%1” is no number. Type one such as %2.</source>
        <translation>„%1“ ist keine Zahl. Gib eine wie %2 ein.</translation>
    </message>
    <message>
        <source>What does an hour of computing cost?</source>
        <translation>Was kostet eine Stunde Rechnen?</translation>
    </message>
    <message>
        <source>Price and currency, such as 1.50 EUR</source>
        <translation>Preis und Währung, etwa 1,50 EUR</translation>
    </message>
    <message>
        <source>What was at this point</source>
        <translation>Was an diesem Punkt war</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Notiz anheften…</translation>
    </message>
    <message>
        <source>Take the note “%1” away</source>
        <translation>Die Notiz „%1“ entfernen</translation>
    </message>
    <message>
        <source>Place a cursor here</source>
        <translation>Hier einen Zeiger setzen</translation>
    </message>
    <message>
        <source>Two cursors show the difference between them (Shift+click)</source>
        <translation>Zwei Zeiger zeigen ihren Unterschied (Umschalt+Klick)</translation>
    </message>
    <message>
        <source>Take the cursors away</source>
        <translation>Die Zeiger entfernen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>No run has points that can be drawn over “%1”.</source>
        <translation>Kein Lauf hat Punkte, die sich über „%1“ zeichnen lassen.</translation>
    </message>
    <message>
        <source>LaTeX with pgfplots (*.tex)</source>
        <translation>LaTeX mit pgfplots (*.tex)</translation>
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
        <source>From 1 to 2: %1</source>
        <translation>Von 1 bis 2: %1</translation>
    </message>
    <message>
        <source>A plot can be written as .png, .svg, .pdf, .tex or .csv, not as “%1”.</source>
        <translation>Ein Diagramm kann als .png, .svg, .pdf, .tex oder .csv geschrieben werden, nicht als „%1“.</translation>
    </message>
</context>
<context>
    <name>cairn::CutOutTool</name>
    <message>
        <source>Drag a box around the thing</source>
        <translation>Ein Rechteck um das Objekt ziehen</translation>
    </message>
    <message>
        <source>Cutting out… Esc cancels</source>
        <translation>Wird ausgeschnitten… Esc bricht ab</translation>
    </message>
    <message>
        <source>Nothing was found: stroke over the thing, Esc cancels</source>
        <translation>Nichts gefunden: über das Objekt streichen, Esc bricht ab</translation>
    </message>
    <message>
        <source>Stroke over what is missing, with Alt over what is too much; Enter takes it, Esc cancels</source>
        <translation>Über Fehlendes streichen, mit Alt über Überflüssiges; Eingabe übernimmt es, Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>cairn::CutTool</name>
    <message>
        <source>Enter or a double click cuts along the line, Esc cancels</source>
        <translation>Enter oder ein Doppelklick schneidet entlang der Linie, Esc bricht ab</translation>
    </message>
    <message>
        <source>Pull a line across a shape, from outside to outside</source>
        <translation>Ziehe eine Linie quer durch eine Form, von außen nach außen</translation>
    </message>
</context>
<context>
    <name>cairn::DataChooser</name>
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
    <message>
        <source>Export labels…</source>
        <translation>Labels exportieren…</translation>
    </message>
</context>
<context>
    <name>cairn::DecisionView</name>
    <message>
        <source>It is so (A)</source>
        <translation>Es ist so (A)</translation>
    </message>
    <message>
        <source>It is not so (X)</source>
        <translation>Es ist nicht so (X)</translation>
    </message>
    <message>
        <source>Leave it without a label (Space)</source>
        <translation>Ohne Label lassen (Leertaste)</translation>
    </message>
    <message>
        <source>Back to the last one, which loses its label (Backspace)</source>
        <translation>Zurück zur letzten, die ihr Label verliert (Rücktaste)</translation>
    </message>
    <message>
        <source>Decide row by row</source>
        <translation>Zeile für Zeile entscheiden</translation>
    </message>
    <message>
        <source>Skip  Space</source>
        <translation>Überspringen  Leertaste</translation>
    </message>
    <message>
        <source>Undo  ⌫</source>
        <translation>Zurück  ⌫</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
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
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cairn::DerivedColumnSource</name>
    <message>
        <source>Derived: %1</source>
        <translation>Abgeleitet: %1</translation>
    </message>
</context>
<context>
    <name>cairn::DiffView</name>
    <message>
        <source>Differences of the code</source>
        <translation>Unterschiede im Code</translation>
    </message>
    <message numerus="yes">
        <source>  … %n line(s) that are the same …</source>
        <translation>
            <numerusform>  … %n gleiche Zeile …</numerusform>
            <numerusform>  … %n gleiche Zeilen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::DraftPanel</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept on all listed images…</source>
        <translation>Auf allen aufgeführten Bildern annehmen…</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation>Wessen Vorschläge</translation>
    </message>
    <message>
        <source>Whose proposals are shown: a run&apos;s, or a model file&apos;s</source>
        <translation>Wessen Vorschläge gezeigt werden: die eines Laufs oder einer Modelldatei</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Wie sicher es sein muss</translation>
    </message>
    <message>
        <source>Only proposals that are at least so sure are shown</source>
        <translation>Nur mindestens so sichere Vorschläge werden gezeigt</translation>
    </message>
    <message>
        <source>Proposals for this image</source>
        <translation>Vorschläge für dieses Bild</translation>
    </message>
    <message>
        <source>Ask a model file…</source>
        <translation>Modelldatei befragen…</translation>
    </message>
    <message>
        <source>An ONNX file of your own looks at the listed images: classification or detection</source>
        <translation>Eine eigene ONNX-Datei sieht sich die aufgeführten Bilder an: Klassifikation oder Erkennung</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>Keine Vorschläge</translation>
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
        <translation>Ein trainierter Lauf oder eine eigene Modelldatei kann hier Labels vorschlagen. Sie zählen erst, wenn du sie annimmst.</translation>
    </message>
    <message>
        <source>Choose whose proposals to see. They count only once you accept them.</source>
        <translation>Wähle, wessen Vorschläge du sehen willst. Sie zählen erst, wenn du sie annimmst.</translation>
    </message>
    <message>
        <source>Nothing is proposed for this image.</source>
        <translation>Für dieses Bild ist nichts vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s). They count only once you accept them.</source>
        <translation>
            <numerusform>%n Vorschlag. Er zählt erst, wenn du ihn annimmst.</numerusform>
            <numerusform>%n Vorschläge. Sie zählen erst, wenn du sie annimmst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting proposals</source>
        <translation>Vorschläge werden angenommen</translation>
    </message>
    <message>
        <source>%1 proposals on %2 images accepted, as one step.</source>
        <translation>%1 Vorschläge auf %2 Bildern angenommen, als ein Schritt.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Befragen</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Das Modell wird befragt</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be looked at. %1</source>
        <translation>
            <numerusform>%n Bild konnte nicht angesehen werden. %1</numerusform>
            <numerusform>%n Bilder konnten nicht angesehen werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposals on %2 images.</source>
        <translation>%1 Vorschläge auf %2 Bildern.</translation>
    </message>
</context>
<context>
    <name>cairn::DrawnPlot</name>
    <message>
        <source>A plot can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation>Ein Diagramm lässt sich als .png, .svg, .pdf oder .csv schreiben, nicht als „%1“.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>cairn::DuplicatesDialog</name>
    <message>
        <source>Show this group</source>
        <translation>Diese Gruppe zeigen</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Find duplicate rows</source>
        <translation>Doppelte Zeilen suchen</translation>
    </message>
    <message>
        <source>100 %: the same but for case, accents, punctuation and spaces. Less: so much of the three-letter pieces is common</source>
        <translation>100 %: gleich bis auf Groß- und Kleinschreibung, Akzente, Satzzeichen und Leerzeichen. Weniger: so viel der Stücke aus drei Buchstaben ist gemeinsam</translation>
    </message>
    <message>
        <source>&amp;Compare by</source>
        <translation>&amp;Vergleichen nach</translation>
    </message>
    <message>
        <source>At least &amp;alike</source>
        <translation>&amp;Mindestens gleich</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte suchen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What the first says</source>
        <translation>Was die erste sagt</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen gleicher Zeilen</translation>
    </message>
    <message>
        <source>No two of the %1 rows are alike.</source>
        <translation>Keine zwei der %1 Zeilen sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows stand in %2 groups; the column &quot;%3&quot; tells them.</source>
        <translation>
            <numerusform>%Ln von %1 Zeilen steht in %2 Gruppen; die Spalte „%3“ nennt sie.</numerusform>
            <numerusform>%Ln von %1 Zeilen stehen in %2 Gruppen; die Spalte „%3“ nennt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ExportDialog</name>
    <message>
        <source>dataset.json and items.jsonl or rows.csv, as runs get them. Pictures are named by their paths, not copied.</source>
        <translation>dataset.json und items.jsonl oder rows.csv, wie Läufe sie bekommen. Bilder werden mit ihrem Pfad genannt, nicht kopiert.</translation>
    </message>
    <message>
        <source>One line a label, or a row of the table, with the split as a column. Pictures are named by their paths, not copied.</source>
        <translation>Eine Zeile je Label oder Tabellenzeile, mit der Aufteilung als Spalte. Bilder werden mit ihrem Pfad genannt, nicht kopiert.</translation>
    </message>
    <message>
        <source>SPLIT/CLASS/PICTURE by the tags of the images.</source>
        <translation>TEIL/KLASSE/BILD nach den Tags der Bilder.</translation>
    </message>
    <message>
        <source>Boxes, outlines, masks and skeletons, one JSON file for each part of the split.</source>
        <translation>Boxen, Umrisse, Masken und Skelette, eine JSON-Datei je Teil der Aufteilung.</translation>
    </message>
    <message>
        <source>Every area as the box around it, with data.yaml.</source>
        <translation>Jede Fläche als die Box um sie herum, mit data.yaml.</translation>
    </message>
    <message>
        <source>Every area as an outline without holes, with data.yaml.</source>
        <translation>Jede Fläche als Umriss ohne Löcher, mit data.yaml.</translation>
    </message>
    <message>
        <source>Boxes and outlines, one XML file a picture.</source>
        <translation>Boxen und Umrisse, eine XML-Datei je Bild.</translation>
    </message>
    <message>
        <source>Link the pictures instead of copying them</source>
        <translation>Bilder verknüpfen statt kopieren</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>The labels of the images, as they are now</source>
        <translation>Die Labels der Bilder, wie sie jetzt sind</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” (%n item(s))</source>
        <translation>
            <numerusform>Snapshot „%1“ (%n Eintrag)</numerusform>
            <numerusform>Snapshot „%1“ (%n Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>a new folder</source>
        <translation>ein neuer Ordner</translation>
    </message>
    <message>
        <source>Takes no room on the disk, but a change of one picture is a change of the other</source>
        <translation>Braucht keinen Platz auf der Platte, aber wer ein Bild ändert, ändert auch das andere</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export into a new folder here</source>
        <translation>In einen neuen Ordner hier exportieren</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Labels werden exportiert</translation>
    </message>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>Der Snapshot ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to %1.</source>
        <translation>
            <numerusform>%n Label nach %1 geschrieben.</numerusform>
            <numerusform>%n Labels nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::FacetList</name>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
</context>
<context>
    <name>cairn::FacetPanel</name>
    <message>
        <source>What the images differ in will stand here.</source>
        <translation>Hier wird stehen, worin sich die Bilder unterscheiden.</translation>
    </message>
</context>
<context>
    <name>cairn::FacetSection</name>
    <message>
        <source>Tick nothing of: %1</source>
        <translation>Nichts anhaken von: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Look for a value</source>
        <translation>Wert suchen</translation>
    </message>
</context>
<context>
    <name>cairn::FacetTick</name>
    <message numerus="yes">
        <source>%1, %n image(s)</source>
        <translation>
            <numerusform>%1, %n Bild</numerusform>
            <numerusform>%1, %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, weggelassen</translation>
    </message>
    <message>
        <source>%1. Shift and a click leave it out.</source>
        <translation>%1. Umschalt und Klick lassen ihn weg.</translation>
    </message>
    <message>
        <source>Not only this any more</source>
        <translation>Nicht mehr nur dies</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dies</translation>
    </message>
    <message>
        <source>No longer leave this out</source>
        <translation>Nicht mehr weglassen</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Weglassen</translation>
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
    <message>
        <source>Stop the search; the rows of before stay</source>
        <translation>Die Suche anhalten; die Zeilen von vorher bleiben</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Suche … %1 %</translation>
    </message>
</context>
<context>
    <name>cairn::FindDialog</name>
    <message>
        <source>Only among the rows that are shown</source>
        <translation>Nur unter den gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cairn::FlippedPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Got right</source>
        <translation>Wurde richtig</translation>
    </message>
    <message>
        <source>The first run was wrong, the later one is right</source>
        <translation>Der erste Lauf lag falsch, der spätere richtig</translation>
    </message>
    <message>
        <source>Got wrong</source>
        <translation>Wurde falsch</translation>
    </message>
    <message>
        <source>The first run was right, the later one is wrong</source>
        <translation>Der erste Lauf lag richtig, der spätere falsch</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>Als Bilder</translation>
    </message>
    <message>
        <source>As rows</source>
        <translation>Als Zeilen</translation>
    </message>
    <message>
        <source>The list as CSV</source>
        <translation>Die Liste als CSV</translation>
    </message>
    <message>
        <source>The answers are being compared…</source>
        <translation>Die Antworten werden verglichen…</translation>
    </message>
    <message>
        <source>These runs look for shapes by themselves: their items cannot be called right or wrong as a whole.</source>
        <translation>Diese Läufe suchen selbst nach Formen: Ihre Elemente sind nicht als Ganzes richtig oder falsch.</translation>
    </message>
    <message>
        <source>Nearer by</source>
        <translation>Näher um</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1, the prediction came nearer to the label for %2, and went farther away for %3.</source>
        <translation>Mit %1 kam die Vorhersage bei %2 dem Label näher und ging bei %3 weiter weg.</translation>
    </message>
    <message>
        <source>With %1, %2 got right and %3 got wrong that %4 had otherwise.</source>
        <translation>Mit %1 wurden %2 richtig und %3 falsch, anders als mit %4.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
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
    <name>cairn::GalleryOrder</name>
    <message>
        <source>In which order the images are</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By date added</source>
        <translation>Nach Importdatum</translation>
    </message>
    <message>
        <source>By date taken</source>
        <translation>Nach Aufnahmedatum</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By number of labels</source>
        <translation>Nach Zahl der Labels</translation>
    </message>
    <message>
        <source>By confidence</source>
        <translation>Nach Sicherheit</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Falling; press for rising</source>
        <translation>Fallend; drücken für steigend</translation>
    </message>
    <message>
        <source>Rising; press for falling</source>
        <translation>Steigend; drücken für fallend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date added, newest first</source>
        <translation>Importdatum, neueste zuerst</translation>
    </message>
    <message>
        <source>Date taken, newest first</source>
        <translation>Aufnahmedatum, neueste zuerst</translation>
    </message>
    <message>
        <source>Status, to do first</source>
        <translation>Status, offene zuerst</translation>
    </message>
    <message>
        <source>Number of labels, most first</source>
        <translation>Zahl der Labels, meiste zuerst</translation>
    </message>
    <message>
        <source>Size, largest first</source>
        <translation>Größe, größte zuerst</translation>
    </message>
    <message>
        <source>Least confident prediction first</source>
        <translation>Unsicherste Vorhersage zuerst</translation>
    </message>
    <message>
        <source>Of all runs</source>
        <translation>Aller Läufe</translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation>Neu mischen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>What to label next</source>
        <translation>Was als Nächstes annotiert wird</translation>
    </message>
</context>
<context>
    <name>cairn::GalleryView</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <source>Leave out of this list</source>
        <translation>Aus dieser Liste weglassen</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Ein Schlagwort wegnehmen</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Es gibt noch keine Klassen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied</source>
        <translation>
            <numerusform>%n Pfad kopiert</numerusform>
            <numerusform>%n Pfade kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images are too many to leave out one by one; up to %2 can be. A filter does it better.</source>
        <translation>%1 Bilder sind zu viele, um sie einzeln wegzulassen; bis zu %2 gehen. Ein Filter kann es besser.</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation>Nach Name oder Ordner suchen</translation>
    </message>
    <message>
        <source>Find images by name or folder</source>
        <translation>Bilder nach Name oder Ordner suchen</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Die Namen zeigen</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and wheel)</source>
        <translation>Größe der Bilder (Strg und Rad)</translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation>Bilder filtern</translation>
    </message>
    <message>
        <source>Filter images, for example %1</source>
        <translation>Bilder filtern, zum Beispiel %1</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation>Es gibt noch keine Bilder.</translation>
    </message>
    <message>
        <source>Bring in a folder of pictures to begin.</source>
        <translation>Hole zum Anfang einen Ordner mit Bildern herein.</translation>
    </message>
    <message>
        <source>Import images…</source>
        <translation>Bilder importieren…</translation>
    </message>
    <message>
        <source>No image fits this filter.</source>
        <translation>Kein Bild passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Take a part of it away, or show all images again.</source>
        <translation>Nimm einen Teil davon weg oder zeige wieder alle Bilder.</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
</context>
<context>
    <name>cairn::GroupForm</name>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Marke %1</translation>
    </message>
    <message>
        <source>Nothing: each run by itself</source>
        <translation>Nichts: jeder Lauf für sich</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Training and validation</source>
        <translation>Training und Validierung</translation>
    </message>
    <message>
        <source>No markers</source>
        <translation>Keine Zeichen</translation>
    </message>
    <message>
        <source>No facets</source>
        <translation>Keine Aufteilung</translation>
    </message>
    <message>
        <source>A parameter, a tag, the snapshot, or an SQL expression over the columns of runs, such as  &quot;params.lr&quot; &gt; 0.01</source>
        <translation>Ein Parameter, eine Marke, der Snapshot oder ein SQL-Ausdruck über die Spalten der Läufe, etwa  &quot;params.lr&quot; &gt; 0.01</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>No band</source>
        <translation>Kein Band</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation>Kleinster bis größter</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation>95-%-Bootstrap-Intervall</translation>
    </message>
    <message>
        <source>Between a run&apos;s points: interpolated</source>
        <translation>Zwischen Punkten eines Laufs: interpoliert</translation>
    </message>
    <message>
        <source>Only runs with a point at that step</source>
        <translation>Nur Läufe mit einem Punkt bei diesem Schritt</translation>
    </message>
    <message>
        <source>One plot for each value; shown in the grid</source>
        <translation>Ein Diagramm je Wert; im Raster zu sehen</translation>
    </message>
    <message>
        <source>Group runs by</source>
        <translation>Läufe gruppieren nach</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Dash by</source>
        <translation>Strich nach</translation>
    </message>
    <message>
        <source>Marker by</source>
        <translation>Zeichen nach</translation>
    </message>
    <message>
        <source>One plot for each</source>
        <translation>Je ein Diagramm für</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Smallest value shown</source>
        <translation>Kleinster gezeigter Wert</translation>
    </message>
    <message>
        <source>Largest value shown</source>
        <translation>Größter gezeigter Wert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
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
        <source>The project&apos;s pages</source>
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
    <name>cairn::HistogramView</name>
    <message>
        <source>Histogram of the picture</source>
        <translation>Histogramm des Bildes</translation>
    </message>
    <message>
        <source>Pull the two lines: what is darker than the left one is shown black, what is brighter than the right one white.</source>
        <translation>Verschiebe die zwei Linien: was dunkler ist als die linke, wird schwarz gezeigt, was heller ist als die rechte, weiß.</translation>
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
    <message>
        <source>%1°</source>
        <comment>the turn of the view</comment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>The pixels&apos; values are not shown: this picture is too large to be kept without loss</source>
        <translation>Die Pixelwerte werden nicht gezeigt: Dieses Bild ist zu groß, um verlustfrei vorgehalten zu werden</translation>
    </message>
</context>
<context>
    <name>cairn::ImageFileWatch</name>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>The file %1 is no longer where it was. Its labels are kept and can be edited. If its disk was taken out, put it back.</source>
        <translation>Die Datei %1 ist nicht mehr an ihrem Ort. Ihre Labels bleiben erhalten und lassen sich bearbeiten. Wenn der Datenträger entfernt wurde, schließe ihn wieder an.</translation>
    </message>
    <message>
        <source>The file %1 has another content than the one that was labelled. Its labels are kept; look whether they still fit.</source>
        <translation>Die Datei %1 hat einen anderen Inhalt als die, die gelabelt wurde. Ihre Labels bleiben erhalten; prüfe, ob sie noch passen.</translation>
    </message>
    <message>
        <source>Use the new picture</source>
        <translation>Neues Bild verwenden</translation>
    </message>
    <message>
        <source>The file %1 cannot be read now. Its labels are kept and can be edited. Check its disk and its permissions.</source>
        <translation>Die Datei %1 kann gerade nicht gelesen werden. Ihre Labels bleiben erhalten und lassen sich bearbeiten. Prüfe den Datenträger und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo liegt %1 jetzt?</translation>
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
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>? Waits for review</source>
        <translation>? Wartet auf Prüfung</translation>
    </message>
    <message>
        <source>✓ Reviewed and accepted</source>
        <translation>✓ Geprüft und angenommen</translation>
    </message>
    <message>
        <source>! Came back from review</source>
        <translation>! Kam aus der Prüfung zurück</translation>
    </message>
    <message>
        <source>Time spent on this image, without pauses</source>
        <translation>Zeit für dieses Bild, ohne Pausen</translation>
    </message>
    <message>
        <source>Time spent on this image</source>
        <translation>Zeit für dieses Bild</translation>
    </message>
</context>
<context>
    <name>cairn::ImageTiles</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Preparing %1 in full resolution</source>
        <translation>%1 in voller Auflösung vorbereiten</translation>
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
        <source>Press a class key to tag the whole image, again to take the tag off.</source>
        <translation>Eine Klassentaste verschlagwortet das ganze Bild, noch einmal nimmt das Schlagwort weg.</translation>
    </message>
    <message>
        <source>No class has the key %1. Add one at the right.</source>
        <translation>Keine Klasse hat die Taste %1. Füge rechts eine hinzu.</translation>
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
    <message>
        <source>Measure a distance</source>
        <translation>Einen Abstand messen</translation>
    </message>
    <message>
        <source>Rotated box</source>
        <translation>Gedrehtes Rechteck</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Cuboid</source>
        <translation>Quader</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Skelett</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Wand: like colours</source>
        <translation>Zauberstab: ähnliche Farben</translation>
    </message>
    <message>
        <source>Scissors: along edges</source>
        <translation>Schere: an Kanten entlang</translation>
    </message>
    <message>
        <source>Superpixels: pieces of one colour</source>
        <translation>Superpixel: Stücke einer Farbe</translation>
    </message>
    <message>
        <source>Cut out: a thing in a box</source>
        <translation>Ausschneiden: ein Objekt im Rechteck</translation>
    </message>
    <message>
        <source>Scribble: pixels that look alike</source>
        <translation>Striche: ähnliche Pixel</translation>
    </message>
    <message>
        <source>Light and colours…</source>
        <translation>Licht und Farben…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Classes and attributes…</source>
        <translation>Klassen und Attribute…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Accept the proposals</source>
        <translation>Die Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Reject the proposals</source>
        <translation>Die Vorschläge ablehnen</translation>
    </message>
    <message>
        <source>Comment on the selected place</source>
        <translation>Die gewählte Stelle kommentieren</translation>
    </message>
    <message>
        <source>Send to review, and next</source>
        <translation>Zur Prüfung geben und weiter</translation>
    </message>
    <message>
        <source>Accept after review, and next</source>
        <translation>Nach der Prüfung annehmen und weiter</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>class and how sure</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2.</source>
        <translation>Die Liste konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation>Listen (*.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) written to %1</source>
        <translation>
            <numerusform>%n Pfad nach %1 geschrieben</numerusform>
            <numerusform>%n Pfade nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Filtered in the gallery</source>
        <translation>In der Galerie gefiltert</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) nudged</source>
        <translation>
            <numerusform>%n Form gerückt</numerusform>
            <numerusform>%n Formen gerückt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) changed</source>
        <translation>
            <numerusform>%n Form geändert</numerusform>
            <numerusform>%n Formen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>Gezeichnet: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Settings of the class…</source>
        <translation>Einstellungen der Klasse…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Copy onto the next %n image(s)</source>
        <translation>
            <numerusform>Auf das nächste %n Bild kopieren</numerusform>
            <numerusform>Auf die nächsten %n Bilder kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Keep what they share</source>
        <translation>Gemeinsames behalten</translation>
    </message>
    <message>
        <source>Take the later ones from the first</source>
        <translation>Die späteren von der ersten abziehen</translation>
    </message>
    <message>
        <source>Clip against neighbours</source>
        <translation>An Nachbarn beschneiden</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>In Stücke teilen</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Align to pixels</source>
        <translation>An Pixeln ausrichten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Nach ganz vorn</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Nach ganz hinten</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Hide, or show</source>
        <translation>Aus- oder einblenden</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Schwierig</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Occluded</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>A crowd</source>
        <translation>Eine Menge</translation>
    </message>
    <message>
        <source>Convert to</source>
        <translation>Umwandeln in</translation>
    </message>
    <message>
        <source>Show the shapes</source>
        <translation>Formen zeigen</translation>
    </message>
    <message>
        <source>Show the names of classes</source>
        <translation>Klassennamen zeigen</translation>
    </message>
    <message>
        <source>Show lines through the cursor</source>
        <translation>Linien durch die Maus zeigen</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <source>Show the scale bar</source>
        <translation>Maßstab zeigen</translation>
    </message>
    <message>
        <source>Show pixel borders and values when close</source>
        <translation>Von Nahem Pixelränder und Werte zeigen</translation>
    </message>
    <message>
        <source>Found areas become masks</source>
        <translation>Gefundene Flächen werden Masken</translation>
    </message>
    <message>
        <source>Cut along a line</source>
        <translation>Entlang einer Linie schneiden</translation>
    </message>
    <message>
        <source>The class %1 takes only: %2.</source>
        <translation>Die Klasse %1 nimmt nur an: %2.</translation>
    </message>
    <message>
        <source>Allow it: %1</source>
        <translation>Erlauben: %1</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>Look for slips</source>
        <translation>Nach Versehen suchen</translation>
    </message>
    <message>
        <source>What to label next…</source>
        <translation>Was als Nächstes annotiert wird…</translation>
    </message>
    <message>
        <source>Next image where a run disagrees</source>
        <translation>Nächstes Bild, bei dem ein Lauf widerspricht</translation>
    </message>
    <message>
        <source>Apply the scribbles to many images…</source>
        <translation>Striche auf viele Bilder anwenden…</translation>
    </message>
    <message>
        <source>Ask a model about many images…</source>
        <translation>Ein Modell zu vielen Bildern fragen…</translation>
    </message>
    <message>
        <source>How long labelling took…</source>
        <translation>Wie lange das Annotieren dauerte…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>No run has said anything of these images yet. Train one, or ask a model, and see where it disagrees with you.</source>
        <translation>Noch hat kein Lauf etwas zu diesen Bildern gesagt. Trainiere einen oder frage ein Modell, und sieh, wo es dir widerspricht.</translation>
    </message>
    <message>
        <source>Looking for disagreement</source>
        <translation>Widerspruch wird gesucht</translation>
    </message>
    <message>
        <source>The run agrees with the labels on every listed image that has some.</source>
        <translation>Der Lauf stimmt auf jedem aufgeführten Bild, das Labels hat, mit ihnen überein.</translation>
    </message>
    <message>
        <source>Teach it first: choose Scribble (Shift+P) and stroke over some of two classes.</source>
        <translation>Lehre es zuerst: Wähle Striche (Umschalt+P) und streiche über etwas von zwei Klassen.</translation>
    </message>
    <message>
        <source>scribbles</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Sorting pixels</source>
        <translation>Pixel werden sortiert</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be looked at. %1</source>
        <translation>
            <numerusform>%n Bild konnte nicht angesehen werden. %1</numerusform>
            <numerusform>%n Bilder konnten nicht angesehen werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 proposals on %2 images are kept.</source>
        <translation>Angehalten. %1 Vorschläge auf %2 Bildern bleiben.</translation>
    </message>
    <message>
        <source>%1 proposals on %2 images. Accept what is right.</source>
        <translation>%1 Vorschläge auf %2 Bildern. Nimm an, was stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the class and its %n label(s)</source>
        <translation>
            <numerusform>Klasse und ihr %n Label löschen</numerusform>
            <numerusform>Klasse und ihre %n Labels löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the class</source>
        <translation>Klasse wird gelöscht</translation>
    </message>
    <message>
        <source>Only this class, in all images</source>
        <translation>Nur diese Klasse, in allen Bildern</translation>
    </message>
    <message>
        <source>Ask for one attribute, shape by shape…</source>
        <translation>Ein Attribut abfragen, Form für Form…</translation>
    </message>
    <message>
        <source>Second look, blind…</source>
        <translation>Zweiter Blick, blind…</translation>
    </message>
    <message>
        <source>Choose a class at the right first; then only it is labelled, in all images.</source>
        <translation>Wähle zuerst rechts eine Klasse; dann wird nur sie annotiert, in allen Bildern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: attribute</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No class has an attribute yet, so there is nothing to ask for.</source>
        <translation>Noch hat keine Klasse ein Attribut, also gibt es nichts abzufragen.</translation>
    </message>
    <message>
        <source>Label some finished images a second time</source>
        <translation>Einige fertige Bilder ein zweites Mal annotieren</translation>
    </message>
    <message>
        <source>How many percent of the finished images? 3 to 5 are usual. What was said before is not shown; at the end you see how far you agree with yourself.</source>
        <translation>Wie viel Prozent der fertigen Bilder? Üblich sind 3 bis 5. Was zuvor gesagt wurde, wird nicht gezeigt; am Ende siehst du, wie weit du mit dir selbst übereinstimmst.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>%1 is not a number of percent.</source>
        <translation>%1 ist keine Prozentzahl.</translation>
    </message>
    <message>
        <source>Simplify…</source>
        <translation>Vereinfachen…</translation>
    </message>
    <message>
        <source>New class from these labels…</source>
        <translation>Neue Klasse aus diesen Labels…</translation>
    </message>
    <message>
        <source>Select an outline or a line first.</source>
        <translation>Wähle zuerst einen Umriss oder eine Linie aus.</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Vereinfacht</translation>
    </message>
    <message>
        <source>Select the labels first that the new class gets.</source>
        <translation>Wähle zuerst die Labels aus, die die neue Klasse bekommt.</translation>
    </message>
    <message numerus="yes">
        <source>A new class for %n label(s)</source>
        <translation>
            <numerusform>Eine neue Klasse für %n Label</numerusform>
            <numerusform>Eine neue Klasse für %n Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>The project can be written again; all is saved.</source>
        <translation>Das Projekt lässt sich wieder schreiben; alles ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved: the project&apos;s disk cannot be written. Go on working; they are saved when it can.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht gespeichert werden: Der Datenträger des Projekts lässt sich nicht beschreiben. Arbeite weiter; sie wird gespeichert, sobald es geht.</numerusform>
            <numerusform>%n Änderungen konnten nicht gespeichert werden: Der Datenträger des Projekts lässt sich nicht beschreiben. Arbeite weiter; sie werden gespeichert, sobald es geht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (noch nicht gespeichert)</translation>
    </message>
    <message>
        <source>Snap to shapes and to the border</source>
        <translation>An Formen und am Bildrand einrasten</translation>
    </message>
    <message>
        <source>Vertices that shapes share move together</source>
        <translation>Gemeinsame Punkte gehen zusammen mit</translation>
    </message>
    <message>
        <source>New areas leave out what neighbours cover</source>
        <translation>Neue Flächen lassen aus, was Nachbarn bedecken</translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation>Ansicht nach rechts drehen</translation>
    </message>
    <message>
        <source>By a quarter; Shift and the wheel turn by five degrees. The image and its labels stay as they are.</source>
        <translation>Um eine Vierteldrehung; Umschalt und das Mausrad drehen um fünf Grad. Das Bild und seine Labels bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation>Ansicht nach links drehen</translation>
    </message>
    <message>
        <source>Turn the view upright</source>
        <translation>Ansicht aufrecht stellen</translation>
    </message>
    <message>
        <source>Shows the image as it is stored, also the next ones.</source>
        <translation>Zeigt das Bild, wie es gespeichert ist, auch die nächsten.</translation>
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
    <name>cairn::IndexDialog</name>
    <message>
        <source>Indexes of %1</source>
        <translation>Indizes von %1</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Make what is ticked</source>
        <translation>Angehakte anlegen</translation>
    </message>
    <message>
        <source>An index makes filters over a column of a large table quick where they leave few rows. It stands in the project&apos;s file and takes room there. While one is made, labels have to wait: about a second for a million rows.</source>
        <translation>Ein Index macht Filter über eine Spalte einer großen Tabelle schnell, wo sie wenige Zeilen übrig lassen. Er steht in der Projektdatei und braucht dort Platz. Solange einer angelegt wird, müssen Labels warten: etwa eine Sekunde bei einer Million Zeilen.</translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln index(es) made or removed.</source>
        <translation>
            <numerusform>%Ln Index angelegt oder entfernt.</numerusform>
            <numerusform>%Ln Indizes angelegt oder entfernt.</numerusform>
        </translation>
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
    <name>cairn::ItemResults</name>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Double-click to open where it is labelled</source>
        <translation>Doppelklick öffnet die Stelle, an der gelabelt wird</translation>
    </message>
</context>
<context>
    <name>cairn::Journal</name>
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
    <name>cairn::KeyModel</name>
    <message>
        <source>%1 – also for “%2”</source>
        <translation>%1 – auch für „%2“</translation>
    </message>
    <message>
        <source>Without a key at first.</source>
        <translation>Anfangs ohne Taste.</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>Anfangs: %1</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>cairn::KeysDialog</name>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste nehmen</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie anfangs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find by what it does, or by key</source>
        <translation>Nach Wirkung oder Taste suchen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Alle wie anfangs</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”: neither would work until one of them has another key.</source>
        <translation>%1 steht schon für „%2“: keines von beiden ginge, bis eines davon eine andere Taste hat.</translation>
    </message>
    <message>
        <source>Choose a row, press the new key in the field, then “%1”. Keys that were changed are bold.</source>
        <translation>Wähle eine Zeile, drücke die neue Taste im Feld, dann „%1“. Geänderte Tasten sind fett.</translation>
    </message>
</context>
<context>
    <name>cairn::LabelChangeModel</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>umgelabelt</translation>
    </message>
    <message>
        <source>%1: %2; was %3, is %4</source>
        <translation>%1: %2; war %3, ist %4</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
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
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>cairn::LabelColumnDialog</name>
    <message>
        <source>&amp;Text of the column</source>
        <translation>&amp;Text der Spalte</translation>
    </message>
    <message>
        <source>New label column</source>
        <translation>Neue Label-Spalte</translation>
    </message>
    <message>
        <source>Label column %1</source>
        <translation>Label-Spalte %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The key of the answer</source>
        <translation>Die Taste der Antwort</translation>
    </message>
    <message>
        <source>Answers and their keys</source>
        <translation>Antworten und ihre Tasten</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>One key lower</source>
        <translation>Eine Taste niedriger</translation>
    </message>
    <message>
        <source>One key higher</source>
        <translation>Eine Taste höher</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind of label</source>
        <translation>A&amp;rt des Labels</translation>
    </message>
    <message>
        <source>An answer that gets another name keeps its labels. One that is removed only loses its key.</source>
        <translation>Eine Antwort, die anders genannt wird, behält ihre Labels. Eine entfernte verliert nur ihre Taste.</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>With all its labels; it can be undone</source>
        <translation>Mit allen ihren Labels; das kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Click to choose another colour</source>
        <translation>Klicken, um eine andere Farbe zu wählen</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
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
    <message>
        <source>%1, suggested by the model %4 (%2), %3</source>
        <translation>%1, vom Modell %4 vorgeschlagen (%2), %3</translation>
    </message>
    <message>
        <source>%1, set by the rule %3, %2</source>
        <translation>%1, von der Regel %3 gesetzt, %2</translation>
    </message>
    <message>
        <source>%1, from a file, %2</source>
        <translation>%1, aus einer Datei, %2</translation>
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
    <message>
        <source>Sort by this as well	Shift+Click</source>
        <translation>Auch hiernach sortieren	Umschalt+Klick</translation>
    </message>
    <message>
        <source>Replace in this column…</source>
        <translation>In dieser Spalte ersetzen…</translation>
    </message>
    <message>
        <source>Hold in place up to here</source>
        <translation>Bis hierher festhalten</translation>
    </message>
    <message>
        <source>Hold no column in place</source>
        <translation>Keine Spalte festhalten</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
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
    <message>
        <source>Label of the row</source>
        <translation>Label der Zeile</translation>
    </message>
    <message>
        <source>Enter labels the row and goes on</source>
        <translation>Enter labelt die Zeile und geht weiter</translation>
    </message>
</context>
<context>
    <name>cairn::LabellingTimeDialog</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>Je Bild</translation>
    </message>
    <message>
        <source>Time by person</source>
        <translation>Zeit je Person</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Time by image, longest first</source>
        <translation>Zeit je Bild, die längste zuerst</translation>
    </message>
    <message>
        <source>How long labelling took</source>
        <translation>Wie lange das Annotieren dauerte</translation>
    </message>
    <message numerus="yes">
        <source>Counted is the time between the steps of one person; a gap of more than %n minute(s) is a pause.</source>
        <translation>
            <numerusform>Gezählt wird die Zeit zwischen den Schritten einer Person; ein Abstand von mehr als %n Minute ist eine Pause.</numerusform>
            <numerusform>Gezählt wird die Zeit zwischen den Schritten einer Person; ein Abstand von mehr als %n Minuten ist eine Pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was labelled yet.</source>
        <translation>Noch wurde nichts annotiert.</translation>
    </message>
</context>
<context>
    <name>cairn::LeakNotice</name>
    <message>
        <source>Warning about the data</source>
        <translation>Warnung zu den Daten</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>What must not be learned from goes into the parameter “Leave out”.</source>
        <translation>Wovon nicht gelernt werden darf, kommt in den Parameter „Auslassen“.</translation>
    </message>
</context>
<context>
    <name>cairn::LegendModel</name>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
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
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Mend all sure ones</source>
        <translation>Sichere beheben</translation>
    </message>
    <message>
        <source>What looks like a slip</source>
        <translation>Was nach einem Versehen aussieht</translation>
    </message>
    <message>
        <source>Mends crossings, tiny parts, doubled shapes and what reaches beyond the picture, as one step</source>
        <translation>Behebt Kreuzungen, winzige Teile, doppelte Formen und was über das Bild hinausragt, als ein Schritt</translation>
    </message>
    <message>
        <source>Looking over the labels</source>
        <translation>Labels werden durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more on the first %2 images.</source>
        <translation>%1 und mehr auf den ersten %2 Bildern.</translation>
    </message>
    <message>
        <source>%1 on %2 images.</source>
        <translation>%1 auf %2 Bildern.</translation>
    </message>
    <message>
        <source>No overlap, gap, sliver or crossing on this image, and nothing beyond its border.</source>
        <translation>Auf diesem Bild ist keine Überlappung, keine Lücke, kein Splitter und keine Kreuzung, und nichts ragt über den Rand.</translation>
    </message>
    <message>
        <source>%1 on this image. Choose one to see it.</source>
        <translation>%1 auf diesem Bild. Wähle eine, um sie zu sehen.</translation>
    </message>
    <message>
        <source>This image only</source>
        <translation>Nur dieses Bild</translation>
    </message>
    <message>
        <source>Look over all listed images…</source>
        <translation>Alle aufgeführten Bilder durchsehen…</translation>
    </message>
    <message>
        <source>Mending labels</source>
        <translation>Labels werden behoben</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) mended, as one step.</source>
        <translation>
            <numerusform>%n Versehen behoben, als ein Schritt.</numerusform>
            <numerusform>%n Versehen behoben, als ein Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends what is chosen: cuts at the border, takes tiny parts away, lets the later of two shapes give way, or grow into the gap between them</source>
        <translation>Behebt, was ausgewählt ist: schneidet am Rand ab, nimmt winzige Teile weg, lässt die spätere von zwei Formen weichen oder in die Lücke zwischen ihnen wachsen</translation>
    </message>
</context>
<context>
    <name>cairn::LogPane</name>
    <message>
        <source>Search the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Previous line with this text</source>
        <translation>Vorige Zeile mit diesem Text</translation>
    </message>
    <message>
        <source>Next line with this text</source>
        <translation>Nächste Zeile mit diesem Text</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Error output</source>
        <translation>Fehlerausgabe</translation>
    </message>
    <message>
        <source>What the program wrote to stdout, or to stderr</source>
        <translation>Was das Programm nach stdout oder stderr schrieb</translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation>Welche Ausgabe</translation>
    </message>
    <message>
        <source>Go to the next line that tells of an error (F8)</source>
        <translation>Zur nächsten Zeile, die von einem Fehler spricht (F8)</translation>
    </message>
    <message>
        <source>Keep the end in view while the run prints</source>
        <translation>Das Ende im Blick behalten, während der Lauf schreibt</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>Kopieren, was ausgewählt ist, oder alles</translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation>Protokoll speichern unter…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n Zeile gefunden</numerusform>
            <numerusform>%n Zeilen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Next error (%1)</source>
        <translation>Nächster Fehler (%1)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
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
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>cairn::MachinesDialog</name>
    <message>
        <source>It sees this project&apos;s folder under the &amp;same path, so nothing is copied</source>
        <translation>Er sieht den Ordner dieses Projekts unter dem&amp;selben Pfad, es wird also nichts kopiert</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ausführungsort</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Ordner dort</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Machines of this project</source>
        <translation>Maschinen dieses Projekts</translation>
    </message>
    <message>
        <source>Slurm on this computer</source>
        <translation>Slurm auf diesem Rechner</translation>
    </message>
    <message>
        <source>Slurm, through ssh to a login node</source>
        <translation>Slurm, durch ssh zu einem Anmeldeknoten</translation>
    </message>
    <message>
        <source>Another computer by ssh</source>
        <translation>Ein anderer Rechner durch ssh</translation>
    </message>
    <message>
        <source>a name that ssh knows, or user@name</source>
        <translation>ein Name, den ssh kennt, oder benutzer@name</translation>
    </message>
    <message>
        <source>.cairn in the home folder</source>
        <translation>.cairn im Persönlichen Ordner</translation>
    </message>
    <message>
        <source>Where runs are brought to there: a whole path, or one that begins in the home folder</source>
        <translation>Wohin Läufe dort gebracht werden: ein ganzer Pfad oder einer, der im Persönlichen Ordner beginnt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>&amp;Folder there</source>
        <translation>&amp;Ordner dort</translation>
    </message>
    <message>
        <source>Runs can go on at a cluster or at another computer. Cairn uses your own ssh, asks for no password and keeps none.</source>
        <translation>Läufe können auf einem Cluster oder einem anderen Rechner stattfinden. Cairn benutzt dein eigenes ssh, fragt nach keinem Passwort und behält keins.</translation>
    </message>
    <message>
        <source>Look whether it is reached, and what is there</source>
        <translation>Nachsehen, ob sie erreicht wird und was dort ist</translation>
    </message>
    <message>
        <source>Add it to this project, or change it there</source>
        <translation>Diesem Projekt hinzufügen oder dort ändern</translation>
    </message>
    <message>
        <source>Take the chosen machine out of this project; runs that are there go on</source>
        <translation>Die gewählte Maschine aus diesem Projekt nehmen; Läufe, die dort sind, gehen weiter</translation>
    </message>
    <message>
        <source>the project&apos;s own</source>
        <translation>der des Projekts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sehe nach…</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Prüfe %1</translation>
    </message>
    <message>
        <source>Runs can go on there.</source>
        <translation>Läufe können dort stattfinden.</translation>
    </message>
    <message>
        <source>Runs cannot go on there yet.</source>
        <translation>Läufe können dort noch nicht stattfinden.</translation>
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
        <source>Open a project&apos;s folder</source>
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
    <message>
        <source>Closing…</source>
        <translation>Wird geschlossen…</translation>
    </message>
    <message>
        <source>Taking back what was left unfinished…</source>
        <translation>Unvollendetes wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait until the project&apos;s disk can be written again, and would be lost.</source>
        <translation>
            <numerusform>%n Änderung wartet darauf, dass der Datenträger des Projekts wieder beschreibbar ist, und ginge verloren.</numerusform>
            <numerusform>%n Änderungen warten darauf, dass der Datenträger des Projekts wieder beschreibbar ist, und gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cairn::ManyRunsPanel</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>An axis for each value, a line for each run; drag along an axis to keep the runs that pass there</source>
        <translation>Eine Achse je Wert, eine Linie je Lauf; ziehe entlang einer Achse, um die Läufe zu behalten, die dort durchgehen</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Every value against every other</source>
        <translation>Jeder Wert gegen jeden anderen</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Which parameter the metric depends on</source>
        <translation>Von welchem Parameter die Metrik abhängt</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>How the metric goes with one parameter</source>
        <translation>Wie die Metrik mit einem Parameter geht</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>How the metric goes with two parameters</source>
        <translation>Wie die Metrik mit zwei Parametern geht</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>The metric against time, memory or energy, and the runs that nobody beats in both</source>
        <translation>Die Metrik gegen Zeit, Speicher oder Energie, und die Läufe, die keiner in beidem schlägt</translation>
    </message>
    <message>
        <source>Which values have an axis</source>
        <translation>Welche Werte eine Achse haben</translation>
    </message>
    <message>
        <source>Ticks only the runs that the brushes keep</source>
        <translation>Wählt nur die Läufe, die behalten sind</translation>
    </message>
    <message>
        <source>As PNG, SVG or PDF picture, or the numbers as CSV</source>
        <translation>Als PNG-, SVG- oder PDF-Bild, oder die Zahlen als CSV</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>No metric was logged yet.</source>
        <translation>Noch wurde keine Metrik aufgezeichnet.</translation>
    </message>
    <message>
        <source>What the runs took was not measured.</source>
        <translation>Was die Läufe gebraucht haben, wurde nicht gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n run(s)</source>
        <translation>
            <numerusform>Nur dieser %n Lauf</numerusform>
            <numerusform>Nur diese %n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n run(s): too few to trust these shares. Ten runs for each parameter are a beginning.</source>
        <translation>
            <numerusform>Nur %n Lauf: zu wenig, um diesen Anteilen zu trauen. Zehn Läufe je Parameter sind ein Anfang.</numerusform>
            <numerusform>Nur %n Läufe: zu wenige, um diesen Anteilen zu trauen. Zehn Läufe je Parameter sind ein Anfang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest foresees runs that it has not seen no better than their mean does: do not read anything into it.</source>
        <translation>Der Wald sagt Läufe, die er nicht gesehen hat, nicht besser voraus als ihr Mittel: Lies nichts hinein.</translation>
    </message>
    <message>
        <source>The forest explains %1 of the differences between runs that it has not seen.</source>
        <translation>Der Wald erklärt %1 der Unterschiede zwischen Läufen, die er nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Left out, since not every run has them: %1.</source>
        <translation>Weggelassen, weil nicht jeder Lauf sie hat: %1.</translation>
    </message>
</context>
<context>
    <name>cairn::MeasureTool</name>
    <message>
        <source>Drag from one place to another, Shift keeps it level</source>
        <translation>Von einer Stelle zur anderen ziehen, Umschalt hält gerade</translation>
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
    <name>cairn::Minimap</name>
    <message>
        <source>The whole picture. Click or drag to move the view.</source>
        <translation>Das ganze Bild. Klicken oder ziehen verschiebt die Ansicht.</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>Übersicht des Bildes</translation>
    </message>
</context>
<context>
    <name>cairn::MomentCard</name>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Notiz anheften…</translation>
    </message>
    <message>
        <source>Trained on labels that are not in this project.</source>
        <translation>Mit Labels trainiert, die nicht in diesem Projekt sind.</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>No checkpoint was kept until then.</source>
        <translation>Bis dahin wurde kein Zwischenstand aufgehoben.</translation>
    </message>
    <message>
        <source>Checkpoint of step %1: %2</source>
        <translation>Zwischenstand von Schritt %1: %2</translation>
    </message>
    <message>
        <source>The program printed nothing that is kept here.</source>
        <translation>Das Programm hat nichts ausgegeben, was hier aufgehoben ist.</translation>
    </message>
    <message>
        <source>What it printed then:</source>
        <translation>Was es dabei ausgab:</translation>
    </message>
    <message>
        <source>What it printed about then, by the time that had gone by:</source>
        <translation>Was es etwa dann ausgab, nach der verstrichenen Zeit:</translation>
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
        <source>Where shall the project&apos;s folder be?</source>
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
    <message>
        <source>%1 (from this project)</source>
        <translation>%1 (aus diesem Projekt)</translation>
    </message>
    <message>
        <source>This recipe needs images. Import some on the Data page.</source>
        <translation>Dieses Rezept braucht Bilder. Importiere welche auf der Seite Daten.</translation>
    </message>
    <message>
        <source>The recipe %1 of this run is no longer there, so the form was left as it was.</source>
        <translation>Das Rezept %1 dieses Laufs gibt es nicht mehr, darum blieb das Formular, wie es war.</translation>
    </message>
    <message>
        <source>The snapshot of this run is no longer there. Choose what to learn from.</source>
        <translation>Den Snapshot dieses Laufs gibt es nicht mehr. Wähle, woraus gelernt werden soll.</translation>
    </message>
    <message>
        <source>Let the recipe %1 run its program?</source>
        <translation>Darf das Rezept %1 sein Programm ausführen?</translation>
    </message>
    <message>
        <source>It came with this project. Its program lies in %1 and may do everything that you may do. You are asked once.</source>
        <translation>Es kam mit diesem Projekt. Sein Programm liegt in %1 und darf alles, was du darfst. Du wirst einmal gefragt.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>New recipe from a script…</source>
        <translation>Neues Rezept aus einem Skript…</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>Try many values of some parameters</source>
        <translation>Viele Werte einiger Parameter probieren</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>other labels: %1</source>
        <translation>andere Labels: %1</translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation>Wie %1.</translation>
    </message>
    <message>
        <source>Differs from %1: %2</source>
        <translation>Anders als %1: %2</translation>
    </message>
</context>
<context>
    <name>cairn::OneClassMode</name>
    <message>
        <source>Only %1: everything else is dimmed. Enter goes to the next image that has none.</source>
        <translation>Nur %1: Alles andere ist blass. Enter geht zum nächsten Bild, das keines hat.</translation>
    </message>
    <message>
        <source>%1 of %2 listed images have one.</source>
        <translation>%1 von %2 aufgeführten Bildern haben eines.</translation>
    </message>
    <message>
        <source>Next without it</source>
        <translation>Nächstes ohne</translation>
    </message>
    <message>
        <source>All classes again</source>
        <translation>Wieder alle Klassen</translation>
    </message>
    <message>
        <source>Every listed image has a %1, or was looked at.</source>
        <translation>Jedes aufgeführte Bild hat %1 oder wurde angesehen.</translation>
    </message>
</context>
<context>
    <name>cairn::OutliersDialog</name>
    <message>
        <source>Show these rows</source>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Find outliers</source>
        <translation>Ausreißer suchen</translation>
    </message>
    <message>
        <source>Numbers far from the middle of their column</source>
        <translation>Zahlen weit von der Mitte ihrer Spalte</translation>
    </message>
    <message>
        <source>Rows that are odd as a whole (isolation forest)</source>
        <translation>Zeilen, die im Ganzen auffallen (Isolation Forest)</translation>
    </message>
    <message>
        <source>Far from the middle: 0.6745 · |x − median| ÷ MAD, after Iglewicz and Hoaglin (1993). Isolation forest: after Liu, Ting and Zhou (2008)</source>
        <translation>Weit von der Mitte: 0,6745 · |x − Median| ÷ MAD, nach Iglewicz und Hoaglin (1993). Isolation Forest: nach Liu, Ting und Zhou (2008)</translation>
    </message>
    <message>
        <source>3.5 is usual: of normally distributed numbers one in two thousand lies beyond</source>
        <translation>3,5 ist üblich: Von normalverteilten Zahlen liegt eine von zweitausend darüber</translation>
    </message>
    <message>
        <source>The same seed gives the same scores</source>
        <translation>Derselbe Startwert gibt dieselben Werte</translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation>Suchen &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Beyond a &amp;score of</source>
        <translation>Jenseits eines &amp;Werts von</translation>
    </message>
    <message>
        <source>&amp;Trees</source>
        <translation>&amp;Bäume</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>This table has no column with numbers or dates.</source>
        <translation>Diese Tabelle hat keine Spalte mit Zahlen oder Daten.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Hake mindestens eine Spalte an.</translation>
    </message>
    <message>
        <source>More than half of the values are the same: this measure says nothing of the others.</source>
        <translation>Mehr als die Hälfte der Werte ist gleich: Dieses Maß sagt über die anderen nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) stand apart. Choose a column to see its rows.</source>
        <translation>
            <numerusform>%Ln Zahl fällt heraus. Wähle eine Spalte, um ihre Zeilen zu sehen.</numerusform>
            <numerusform>%Ln Zahlen fallen heraus. Wähle eine Spalte, um ihre Zeilen zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number stands apart.</source>
        <translation>Keine Zahl fällt heraus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a score in the column &quot;%1&quot;: near 1 is odd, below 0.5 is ordinary. The line that is chosen and all above it can be shown.</source>
        <translation>
            <numerusform>%Ln Zeile hat einen Wert in der Spalte „%1“: nahe 1 ist auffällig, unter 0,5 gewöhnlich. Die gewählte Zeile und alle darüber lassen sich zeigen.</numerusform>
            <numerusform>%Ln Zeilen haben einen Wert in der Spalte „%1“: nahe 1 ist auffällig, unter 0,5 gewöhnlich. Die gewählte Zeile und alle darüber lassen sich zeigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ParallelPlot</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>Dragging along an axis keeps the runs that pass there; a click on the axis lets go, Escape lets go of all.</source>
        <translation>Ziehen entlang einer Achse behält die Läufe, die dort durchgehen; ein Klick auf die Achse gibt sie frei, Escape alle.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
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
    <name>cairn::PerClassModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1, change</source>
        <translation>F1, Änderung</translation>
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
    <name>cairn::PointTool</name>
    <message>
        <source>Enter sets the point, Shift moves by 10</source>
        <translation>Eingabe setzt den Punkt, Umschalt rückt um 10</translation>
    </message>
</context>
<context>
    <name>cairn::PolygonTool</name>
    <message>
        <source>Enter sets a point, Shift moves by 10</source>
        <translation>Eingabe setzt einen Punkt, Umschalt rückt um 10</translation>
    </message>
    <message>
        <source>Enter or a click on the first point closes, Backspace takes a point back</source>
        <translation>Eingabe oder ein Klick auf den ersten Punkt schließt, Rücktaste nimmt einen Punkt zurück</translation>
    </message>
    <message>
        <source>Enter or a double click ends the line, Backspace takes a point back, Esc cancels</source>
        <translation>Eingabe oder ein Doppelklick beendet die Linie, Rücktaste nimmt einen Punkt zurück, Esc bricht ab</translation>
    </message>
    <message>
        <source>Click a place on the way along the border, Esc lets go of it</source>
        <translation>Klicke eine Stelle auf dem Weg entlang des Rands an, Esc lässt ihn los</translation>
    </message>
    <message>
        <source>Click where the way along the border ends, Esc lets go of it</source>
        <translation>Klicke an, wo der Weg entlang des Rands endet, Esc lässt ihn los</translation>
    </message>
    <message>
        <source>Click or drag along the outline, Shift and a click follow another border, Backspace takes a point back</source>
        <translation>Am Umriss entlang klicken oder ziehen, Umschalt und ein Klick folgen einem anderen Rand, Rücktaste nimmt einen Punkt zurück</translation>
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
    <name>cairn::ProbabilityColumnSource</name>
    <message>
        <source>%1: for the label</source>
        <translation>%1: für das Label</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run and class</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How probable the model of the run %1 holds the label that the row has. Sort by it: where it is small, label and model disagree.</source>
        <translation>Für wie wahrscheinlich das Modell des Laufs %1 das Label der Zeile hält. Sortiere danach: wo es klein ist, widersprechen sich Label und Modell.</translation>
    </message>
    <message>
        <source>How probable the model of the run %1 holds %2</source>
        <translation>Für wie wahrscheinlich das Modell des Laufs %1 %2 hält</translation>
    </message>
</context>
<context>
    <name>cairn::ProgramDialog</name>
    <message>
        <source>Use a c&amp;opy of the code as it is now</source>
        <translation>Eine &amp;Kopie des Codes benutzen, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Programm ausführen</translation>
    </message>
    <message>
        <source>The program and its arguments, with quotes as in a shell. No shell is started: pipes, variables and wildcards are not understood.</source>
        <translation>Das Programm und seine Argumente, mit Anführungszeichen wie in einer Shell. Es wird keine Shell gestartet: Pipes, Variablen und Platzhalter werden nicht verstanden.</translation>
    </message>
    <message>
        <source>Where the files that the line names lie, and where the program begins</source>
        <translation>Wo die Dateien liegen, die die Zeile nennt, und wo das Programm beginnt</translation>
    </message>
    <message>
        <source>NAME=value, one in a line</source>
        <translation>NAME=Wert, eine je Zeile</translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation>benennt sich selbst</translation>
    </message>
    <message>
        <source>Later edits do not reach the run, so it can be repeated. Without a copy the program runs where it lies.</source>
        <translation>Spätere Änderungen erreichen den Lauf nicht, er lässt sich also wiederholen. Ohne Kopie läuft das Programm, wo es liegt.</translation>
    </message>
    <message>
        <source>The program finds the run&apos;s folder and settings in variables such as CAIRN_RUN_DIR; what it prints and writes is kept with the run.</source>
        <translation>Das Programm findet Ordner und Einstellungen des Laufs in Variablen wie CAIRN_RUN_DIR; was es ausgibt und schreibt, bleibt beim Lauf.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Program line</source>
        <translation>&amp;Programmzeile</translation>
    </message>
    <message>
        <source>&amp;Working folder</source>
        <translation>&amp;Arbeitsordner</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variablen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>The working folder %1 is not there.</source>
        <translation>Den Arbeitsordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>Der Lauf wird vorbereitet</translation>
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
    <message>
        <source>%1 could not be written. Check the permissions of its folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfe die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>cairn::QueueOrders</name>
    <message>
        <source>Least confident first</source>
        <translation>Am wenigsten sicher zuerst</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <translation>Kleinster Abstand zuerst</translation>
    </message>
    <message>
        <source>Highest entropy first</source>
        <translation>Höchste Entropie zuerst</translation>
    </message>
    <message>
        <source>Where runs disagree first</source>
        <translation>Wo Läufe sich widersprechen zuerst</translation>
    </message>
    <message>
        <source>Where runs disagree</source>
        <translation>Wo Läufe sich widersprechen</translation>
    </message>
    <message>
        <source>Needs the predictions of two runs</source>
        <translation>Braucht die Vorhersagen von zwei Läufen</translation>
    </message>
    <message>
        <source>Unlike what is labelled first</source>
        <translation>Anders als das Annotierte zuerst</translation>
    </message>
    <message>
        <source>Unlike what is labelled</source>
        <translation>Anders als das Annotierte</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>To do, at random</source>
        <translation>Zu tun, zufällig</translation>
    </message>
    <message>
        <source>Ordering what to label next</source>
        <translation>Reihenfolge wird bestimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) to do, in the order: %1</source>
        <translation>
            <numerusform>%n Bild zu tun, in der Reihenfolge: %1</numerusform>
            <numerusform>%n Bilder zu tun, in der Reihenfolge: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Bilder werden angesehen</translation>
    </message>
</context>
<context>
    <name>cairn::QueuePanel</name>
    <message>
        <source>Nothing waits and nothing runs.</source>
        <translation>Nichts wartet und nichts läuft.</translation>
    </message>
    <message>
        <source>Runs that you start while another goes on wait here for their turn, and you decide which is next.</source>
        <translation>Läufe, die du während eines anderen startest, warten hier, und du bestimmst, welcher der nächste ist.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>Warteschlange der Läufe</translation>
    </message>
    <message>
        <source>Start earlier</source>
        <translation>Früher beginnen</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation>Später beginnen</translation>
    </message>
    <message>
        <source>How many runs go on at the same time. Runs share processor and memory, so two at once are each slower.</source>
        <translation>Wie viele Läufe zugleich im Gang sind. Läufe teilen sich Prozessor und Speicher, zwei zugleich sind also jeder langsamer.</translation>
    </message>
    <message>
        <source>Only on &amp;mains power</source>
        <translation>Nur mit &amp;Netzstrom</translation>
    </message>
    <message>
        <source>On its battery the computer starts no new run; what goes on is left alone</source>
        <translation>Auf Akku beginnt der Computer keinen neuen Lauf; was im Gang ist, bleibt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No new run starts while a part of the computer is at least so hot</source>
        <translation>Kein neuer Lauf beginnt, solange ein Teil des Computers mindestens so heiß ist</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>&amp;Zugleich</translation>
    </message>
    <message>
        <source>&amp;Rest above</source>
        <translation>&amp;Ruhe über</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Start runs again as their turn comes</source>
        <translation>Läufe wieder beginnen, wenn sie an der Reihe sind</translation>
    </message>
    <message>
        <source>Start nothing new; what goes on is left alone</source>
        <translation>Nichts Neues beginnen; was im Gang ist, bleibt</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Halt it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start first</source>
        <translation>Als ersten beginnen</translation>
    </message>
    <message>
        <source>Start last</source>
        <translation>Als letzten beginnen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>Beginnen nach</translation>
    </message>
    <message>
        <source>No other run</source>
        <translation>Keinem anderen Lauf</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
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
    <name>cairn::RecipeNeedsView</name>
    <message>
        <source>What the recipe needs and this computer does not have</source>
        <translation>Was das Rezept braucht und dieser Rechner nicht hat</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>Which Python this project&apos;s recipes use on this computer</source>
        <translation>Welches Python die Rezepte dieses Projekts auf diesem Rechner verwenden</translation>
    </message>
    <message>
        <source>the one on PATH</source>
        <translation>das im PATH</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Ein anderes…</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>Python wählen</translation>
    </message>
</context>
<context>
    <name>cairn::RecipeWizard</name>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>the dataset’s folder</source>
        <translation>der Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>the run’s own folder</source>
        <translation>der eigene Ordner des Laufs</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Ask the script</source>
        <translation>Skript fragen</translation>
    </message>
    <message>
        <source>New recipe from a script</source>
        <translation>Neues Rezept aus einem Skript</translation>
    </message>
    <message>
        <source>The command line that runs start</source>
        <translation>Die Befehlszeile, die Läufe starten</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Runs will start, with these defaults:</source>
        <translation>Läufe starten, mit diesen Vorgaben:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>train.py, train.R, or any program</source>
        <translation>train.py, train.R oder irgendein Programm</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>&amp;Skript</translation>
    </message>
    <message>
        <source>or a command &amp;line of it</source>
        <translation>oder eine Befehls&amp;zeile davon</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>allem</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bildern</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>einer Tabelle</translation>
    </message>
    <message>
        <source>letters, digits, - and _</source>
        <translation>Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Learns &amp;from</source>
        <translation>Lernt &amp;aus</translation>
    </message>
    <message>
        <source>written &amp;as</source>
        <translation>geschrieben &amp;als</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Options of the script</source>
        <translation>Optionen des Skripts</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>Skript wählen</translation>
    </message>
    <message>
        <source>Choose a script, or give one of its command lines. A command line is only read; nothing is started for it.</source>
        <translation>Wähle ein Skript, oder gib eine seiner Befehlszeilen an. Eine Befehlszeile wird nur gelesen; es wird nichts dafür gestartet.</translation>
    </message>
    <message>
        <source>“Ask the script” runs this, in an empty folder and for a minute at most:  %1</source>
        <translation>„Skript fragen“ führt dies aus, in einem leeren Ordner und höchstens eine Minute lang:  %1</translation>
    </message>
    <message>
        <source>Waiting for:  %1</source>
        <translation>Warten auf:  %1</translation>
    </message>
    <message>
        <source>Asking a script for its options</source>
        <translation>Ein Skript wird nach seinen Optionen gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) were found. Correct what was understood wrongly.</source>
        <translation>
            <numerusform>%n Option wurde gefunden. Korrigiere, was falsch verstanden wurde.</numerusform>
            <numerusform>%n Optionen wurden gefunden. Korrigiere, was falsch verstanden wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Was %1 ist</translation>
    </message>
    <message>
        <source>The recipe %1 is in this project now.</source>
        <translation>Das Rezept %1 ist jetzt in diesem Projekt.</translation>
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
    <message>
        <source>Change the value</source>
        <translation>Wert ändern</translation>
    </message>
</context>
<context>
    <name>cairn::RecordPanel</name>
    <message>
        <source>Search the record</source>
        <translation>In der Aufzeichnung suchen</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Gewählte Zeilen kopieren oder alle gezeigten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation>Aufzeichnung des Laufs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing was frozen with this run.</source>
        <translation>Mit diesem Lauf wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>Keine Zeile enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>cairn::RemoteExecutor</name>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>The run&apos;s folder %1 is gone, and with it what became of the run.</source>
        <translation>Der Ordner des Laufs %1 ist fort, und mit ihm, was aus dem Lauf wurde.</translation>
    </message>
    <message>
        <source>The run could not be started. %1</source>
        <translation>Der Lauf konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>The run was stopped before it began.</source>
        <translation>Der Lauf wurde angehalten, bevor er begann.</translation>
    </message>
    <message>
        <source>%1 What became of the run is unknown.</source>
        <translation>%1 Was aus dem Lauf wurde, ist unbekannt.</translation>
    </message>
    <message>
        <source>The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here.</source>
        <translation>Der Lauf wurde von jemand anderem oder auf einem anderen Rechner eingereiht, darum wurde sein Programm nicht gestartet. Reihe ihn noch einmal ein, um ihn hier auszuführen.</translation>
    </message>
    <message>
        <source>The run was sent to %1 by someone else or from another computer, and has not been heard of for a day.</source>
        <translation>Der Lauf wurde von jemand anderem oder von einem anderen Rechner an %1 geschickt, und seit einem Tag war nichts von ihm zu hören.</translation>
    </message>
    <message>
        <source>%1 was not reached since %2 (%3); it is tried again.</source>
        <translation>%1 wurde seit %2 nicht erreicht (%3); es wird wieder versucht.</translation>
    </message>
</context>
<context>
    <name>cairn::ReportPanel</name>
    <message>
        <source>The report as it will be</source>
        <translation>Der Bericht, wie er wird</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>Ziehen ändert die Reihenfolge</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>Your notes stand below the title</source>
        <translation>Deine Notizen stehen unter dem Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Titles, notes and parts with a name, kept in the project</source>
        <translation>Titel, Notizen und Teile mit Namen, im Projekt aufbewahrt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>As a PDF, or as an HTML file that needs nothing else</source>
        <translation>Als PDF oder als HTML-Datei, die sonst nichts braucht</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n run(s) for a report.</source>
        <translation>
            <numerusform>Wähle höchstens %n Lauf für einen Bericht.</numerusform>
            <numerusform>Wähle höchstens %n Läufe für einen Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <source>The report was stopped. It begins anew when you come back here.</source>
        <translation>Der Bericht wurde angehalten. Er beginnt neu, wenn du hierher zurückkommst.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
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
        <source>None saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is saved.</source>
        <translation>Die Vorlage „%1“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>cairn::RotatedBoxTool</name>
    <message>
        <source>Drag along one side of the thing</source>
        <translation>An einer Seite des Objekts entlang ziehen</translation>
    </message>
    <message>
        <source>Click where the side ends, Esc cancels</source>
        <translation>Klick auf das Ende der Seite, Esc bricht ab</translation>
    </message>
    <message>
        <source>Click on the opposite side, Esc cancels</source>
        <translation>Klick auf die Gegenseite, Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>cairn::RowFacetPanel</name>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>No row has a value.</source>
        <translation>Keine Zeile hat einen Wert.</translation>
    </message>
    <message>
        <source>Estimated from a part of the rows</source>
        <translation>Aus einem Teil der Zeilen geschätzt</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 values</source>
        <translation>Die %1 häufigsten von %2 Werten</translation>
    </message>
    <message>
        <source>The %1 most frequent of more than %2 values</source>
        <translation>Die %1 häufigsten von mehr als %2 Werten</translation>
    </message>
    <message>
        <source>What the rows differ in will stand here.</source>
        <translation>Hier wird stehen, worin sich die Zeilen unterscheiden.</translation>
    </message>
    <message>
        <source>Written by hand: %1</source>
        <translation>Von Hand geschrieben: %1</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Fewer than two opinions</source>
        <translation>Weniger als zwei Meinungen</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Like no other</source>
        <translation>Wie keine andere</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Uneinig</translation>
    </message>
    <message>
        <source>%1: words</source>
        <translation>%1: Wörter</translation>
    </message>
    <message>
        <source>%1: by whom or what</source>
        <translation>%1: durch wen oder was</translation>
    </message>
    <message>
        <source>%1: labelled by</source>
        <translation>%1: gelabelt von</translation>
    </message>
    <message>
        <source>%1: agreement of people</source>
        <translation>%1: Einigkeit der Personen</translation>
    </message>
    <message>
        <source>%1: says</source>
        <translation>%1: sagt</translation>
    </message>
    <message>
        <source>%1: score</source>
        <translation>%1: Wert</translation>
    </message>
    <message>
        <source>%1: agreement with the labels</source>
        <translation>%1: Übereinstimmung mit den Labels</translation>
    </message>
    <message>
        <source>Outlier score</source>
        <translation>Ausreißerwert</translation>
    </message>
    <message>
        <source>Group of duplicates</source>
        <translation>Gruppe gleicher Zeilen</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>cairn::RowModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The search was stopped. The rows are those of before.</source>
        <translation>Die Suche wurde angehalten. Die Zeilen sind die von vorher.</translation>
    </message>
</context>
<context>
    <name>cairn::RuleEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label that the rule gives</source>
        <translation>Label, das die Regel gibt</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>An SQL condition over the table&apos;s columns</source>
        <translation>Eine SQL-Bedingung über die Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Text pattern</source>
        <translation>Textmuster</translation>
    </message>
    <message>
        <source>A regular expression on one column</source>
        <translation>Ein regulärer Ausdruck auf einer Spalte</translation>
    </message>
    <message>
        <source>Where it votes, for example age &gt; 60 AND note LIKE &apos;%refund%&apos;</source>
        <translation>Wo sie abstimmt, zum Beispiel alter &gt; 60 AND notiz LIKE &apos;%Rückgabe%&apos;</translation>
    </message>
    <message>
        <source>Condition of the rule</source>
        <translation>Bedingung der Regel</translation>
    </message>
    <message>
        <source>Regular expression, for example (?i)refund|money back</source>
        <translation>Regulärer Ausdruck, zum Beispiel (?i)rückgabe|geld zurück</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Column that the pattern is looked for in</source>
        <translation>Spalte, in der das Muster gesucht wird</translation>
    </message>
    <message>
        <source>Note: what the rule is about</source>
        <translation>Notiz: worum es bei der Regel geht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make rule</source>
        <translation>Regel machen</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>A rule needs a name, a label and a condition</source>
        <translation>Eine Regel braucht einen Namen, ein Label und eine Bedingung</translation>
    </message>
</context>
<context>
    <name>cairn::RuleModel</name>
    <message>
        <source>cannot be asked</source>
        <translation>nicht befragbar</translation>
    </message>
    <message>
        <source>Votes on %1 of %2 rows</source>
        <translation>Stimmt auf %1 von %2 Zeilen ab</translation>
    </message>
    <message>
        <source>On %1 rows another rule votes too</source>
        <translation>Auf %1 Zeilen stimmt noch eine Regel ab</translation>
    </message>
    <message>
        <source>On %1 rows another rule votes for something else</source>
        <translation>Auf %1 Zeilen stimmt eine andere Regel für etwas anderes</translation>
    </message>
    <message>
        <source>Right on %1 of %2 rows that a person or a file has labelled: between %3 and %4 with 95 % confidence</source>
        <translation>Richtig auf %1 von %2 Zeilen, die ein Mensch oder eine Datei gelabelt hat: mit 95 % Sicherheit zwischen %3 und %4</translation>
    </message>
    <message>
        <source>None of its rows has been labelled by a person or a file yet</source>
        <translation>Noch keine ihrer Zeilen hat ein Mensch oder eine Datei gelabelt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Rules that are ticked vote</source>
        <translation>Angehakte Regeln stimmen ab</translation>
    </message>
    <message>
        <source>The label that it votes for</source>
        <translation>Das Label, für das sie stimmt</translation>
    </message>
    <message>
        <source>Share of all rows on which it votes</source>
        <translation>Anteil aller Zeilen, auf denen sie abstimmt</translation>
    </message>
    <message>
        <source>Share of all rows on which another rule votes too</source>
        <translation>Anteil aller Zeilen, auf denen noch eine Regel abstimmt</translation>
    </message>
    <message>
        <source>Share of all rows on which another rule votes for something else</source>
        <translation>Anteil aller Zeilen, auf denen eine andere Regel für etwas anderes stimmt</translation>
    </message>
    <message>
        <source>How often it is right, of the rows that a person or a file has labelled</source>
        <translation>Wie oft sie recht hat, auf Zeilen, die ein Mensch oder eine Datei gelabelt hat</translation>
    </message>
    <message>
        <source>The condition under which it votes</source>
        <translation>Die Bedingung, unter der sie abstimmt</translation>
    </message>
</context>
<context>
    <name>cairn::RulePanel</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Vorschlagen…</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>Each rule has one vote</source>
        <translation>Jede Regel hat eine Stimme</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>A rule&apos;s vote weighs what its measured accuracy is worth</source>
        <translation>Die Stimme einer Regel wiegt, was ihre gemessene Trefferquote wert ist</translation>
    </message>
    <message>
        <source>Look for conditions that tell the labelled rows apart</source>
        <translation>Bedingungen suchen, die die gelabelten Zeilen unterscheiden</translation>
    </message>
    <message>
        <source>Close the rules</source>
        <translation>Regeln schließen</translation>
    </message>
    <message>
        <source>A rule is a condition and the label that it votes for: rows over which rules agree need no hand. Make one, or let rules be suggested from the rows that have a label.</source>
        <translation>Eine Regel ist eine Bedingung und das Label, für das sie stimmt: Zeilen, über die sich Regeln einig sind, brauchen keine Hand. Mach eine, oder lass Regeln aus den gelabelten Zeilen vorschlagen.</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>Ihre Zeilen</translation>
    </message>
    <message>
        <source>Show the rows that it labels</source>
        <translation>Die Zeilen zeigen, die sie labelt</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Falsche</translation>
    </message>
    <message>
        <source>Show the rows that it gets wrong: those that a person or a file has labelled otherwise</source>
        <translation>Die Zeilen zeigen, bei denen sie irrt: die ein Mensch oder eine Datei anders gelabelt hat</translation>
    </message>
    <message>
        <source>Its conflicts</source>
        <translation>Ihre Widersprüche</translation>
    </message>
    <message>
        <source>Show the rows on which another rule votes for something else</source>
        <translation>Die Zeilen zeigen, auf denen eine andere Regel für etwas anderes stimmt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Die Regel ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the rule; labels that it gave stay until votes are accepted again</source>
        <translation>Die Regel entfernen; ihre Labels bleiben, bis wieder Stimmen angenommen werden</translation>
    </message>
    <message>
        <source>Suggested rules</source>
        <translation>Vorgeschlagene Regeln</translation>
    </message>
    <message>
        <source>Make these rules</source>
        <translation>Diese Regeln machen</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Zurück zu den Regeln</translation>
    </message>
    <message>
        <source>All conflicts</source>
        <translation>Alle Widersprüche</translation>
    </message>
    <message>
        <source>Show the rows on which rules contradict each other</source>
        <translation>Die Zeilen zeigen, auf denen sich Regeln widersprechen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Show the rows whose label would change</source>
        <translation>Die Zeilen zeigen, deren Label sich ändern würde</translation>
    </message>
    <message>
        <source>Write the labels that the rules vote for, as one step that can be undone. Labels of people stay.</source>
        <translation>Die Labels schreiben, für die die Regeln stimmen, als ein Schritt, der rückgängig gemacht werden kann. Labels von Menschen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme annehmen</numerusform>
            <numerusform>%Ln Stimmen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept votes</source>
        <translation>Stimmen annehmen</translation>
    </message>
</context>
<context>
    <name>cairn::RunAdopter</name>
    <message>
        <source>Adopting runs</source>
        <translation>Läufe werden übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) adopted.</source>
        <translation>
            <numerusform>%n Lauf übernommen.</numerusform>
            <numerusform>%n Läufe übernommen.</numerusform>
        </translation>
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
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Rückgabewert</translation>
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
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>cairn::RunLogPanel</name>
    <message>
        <source>Save the log as</source>
        <translation>Protokoll speichern unter</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The log is saved as %1.</source>
        <translation>Das Protokoll ist als %1 gespeichert.</translation>
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
    <name>cairn::RunPairBox</name>
    <message>
        <source>Which run is held against the first</source>
        <translation>Welcher Lauf mit dem ersten verglichen wird</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
</context>
<context>
    <name>cairn::RunQueueModel</name>
    <message>
        <source>%1 going on, %2 waiting.</source>
        <translation>%1 im Gang, %2 warten.</translation>
    </message>
    <message>
        <source>%1 The queue is paused: nothing new is started.</source>
        <translation>%1 Die Warteschlange ist angehalten: Nichts Neues beginnt.</translation>
    </message>
    <message>
        <source>%1 The computer runs on its battery, so nothing new is started.</source>
        <translation>%1 Der Computer läuft auf Akku, daher beginnt nichts Neues.</translation>
    </message>
    <message>
        <source>%1 The computer is at %2 °C, so nothing new is started.</source>
        <translation>%1 Der Computer hat %2 °C, daher beginnt nichts Neues.</translation>
    </message>
    <message>
        <source>Starts in a moment.</source>
        <translation>Beginnt gleich.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Worauf er wartet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Vorrang</translation>
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
    <name>cairn::RunTableActions</name>
    <message>
        <source>Mean of the last points</source>
        <translation>Mittel der letzten Punkte</translation>
    </message>
    <message>
        <source>Value at a step</source>
        <translation>Wert bei einem Schritt</translation>
    </message>
    <message>
        <source>Number of points and metric, such as %1</source>
        <translation>Zahl der Punkte und Metrik, etwa %1</translation>
    </message>
    <message>
        <source>Step and metric, such as %1</source>
        <translation>Schritt und Metrik, etwa %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
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
        <source>Mean of the last points…</source>
        <translation>Mittel der letzten Punkte…</translation>
    </message>
    <message>
        <source>Value at a step…</source>
        <translation>Wert bei einem Schritt…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Colour from worst to best</source>
        <translation>Vom schlechtesten zum besten färben</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>Unterschiede zur Basis</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Archived runs</source>
        <translation>Archivierte Läufe</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Nach dieser Spalte gruppieren</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>No longer the baseline</source>
        <translation>Nicht mehr die Basis</translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation>Zur Basis machen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>Lauf umbenennen</translation>
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
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Note of the run</source>
        <translation>Notiz des Laufs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagworte…</translation>
    </message>
    <message>
        <source>Tags of the runs</source>
        <translation>Schlagworte der Läufe</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagworte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation>In die Liste zurücklegen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is saved.</source>
        <translation>Die Ansicht „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Removes the runs in the bin for good, with their points, predictions and files</source>
        <translation>Entfernt die Läufe im Papierkorb endgültig, mit Punkten, Vorhersagen und Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s) for good?</source>
        <translation>
            <numerusform>%n Lauf endgültig entfernen?</numerusform>
            <numerusform>%n Läufe endgültig entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their curves, predictions, notes and files (%1) are gone then, and cannot be brought back.</source>
        <translation>Ihre Kurven, Vorhersagen, Notizen und Dateien (%1) sind dann weg und können nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation>Der Papierkorb wird geleert</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) removed for good.</source>
        <translation>
            <numerusform>%n Lauf endgültig entfernt.</numerusform>
            <numerusform>%n Läufe endgültig entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay in the bin, because labels came from their drafts.</source>
        <translation>
            <numerusform>%n Lauf bleibt im Papierkorb, weil Labels aus seinen Vorschlägen stammen.</numerusform>
            <numerusform>%n Läufe bleiben im Papierkorb, weil Labels aus ihren Vorschlägen stammen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::RunTableModel</name>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <translation>
            <numerusform>%1 (%n Lauf)</numerusform>
            <numerusform>%1 (%n Läufe)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a mean, the smallest and the largest</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many runs are in a state</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Filter, for example  %1</source>
        <translation>Filtern, zum Beispiel  %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Columns, groups, colours, archive and bin</source>
        <translation>Spalten, Gruppen, Farben, Archiv und Papierkorb</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Columns, groups, order and filter with a name, kept in the project</source>
        <translation>Spalten, Gruppen, Reihenfolge und Filter mit Namen, im Projekt aufbewahrt</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What the run answered on the labels that it did not learn from</source>
        <translation>Was der Lauf bei den Labels geantwortet hat, von denen er nicht gelernt hat</translation>
    </message>
    <message>
        <source>Select a run above to see what it answered.</source>
        <translation>Wähle oben einen Lauf, um zu sehen, was er geantwortet hat.</translation>
    </message>
    <message>
        <source>The answers of %1 are being read…</source>
        <translation>Die Antworten von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Adopt runs…</source>
        <translation>Läufe übernehmen…</translation>
    </message>
    <message>
        <source>Run again as it was</source>
        <translation>Noch einmal, wie er war</translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation>Neue Suche…</translation>
    </message>
    <message>
        <source>Run a program…</source>
        <translation>Programm ausführen…</translation>
    </message>
    <message>
        <source>Halt, or let go on</source>
        <translation>Anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Pause the queue, or go on</source>
        <translation>Warteschlange anhalten oder weiter</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Next error in the log</source>
        <translation>Nächster Fehler im Protokoll</translation>
    </message>
    <message>
        <source>Record: what was frozen</source>
        <translation>Aufzeichnung: was festgehalten wurde</translation>
    </message>
    <message>
        <source>Take in runs that other programs have logged: TensorBoard, MLflow, W&amp;B, CSV and others</source>
        <translation>Läufe aufnehmen, die andere Programme protokolliert haben: TensorBoard, MLflow, W&amp;B, CSV und andere</translation>
    </message>
    <message>
        <source>Stop following adopted runs</source>
        <translation>Übernommenen Läufen nicht mehr folgen</translation>
    </message>
    <message>
        <source>Adopt runs from a folder</source>
        <translation>Läufe aus einem Ordner übernehmen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What the program of the run prints</source>
        <translation>Was das Programm des Laufs ausgibt</translation>
    </message>
    <message>
        <source>Which runs go on and which wait, in which order and why</source>
        <translation>Welche Läufe im Gang sind und welche warten, in welcher Reihenfolge und warum</translation>
    </message>
    <message>
        <source>Runs that try many parameters</source>
        <translation>Läufe, die viele Parameter probieren</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Warteschlange (%1)</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>Der Lauf wird vorbereitet</translation>
    </message>
    <message>
        <source>Run again on another snapshot</source>
        <translation>Noch einmal auf einem anderen Snapshot</translation>
    </message>
    <message>
        <source>There is no other snapshot of these labels</source>
        <translation>Es gibt keinen anderen Snapshot dieser Labels</translation>
    </message>
    <message>
        <source>This project&apos;s commands will not run until you have looked at them.</source>
        <translation>Die Befehle dieses Projekts laufen erst, wenn du sie angesehen hast.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The commands of this project may run now.</source>
        <translation>Die Befehle dieses Projekts dürfen jetzt laufen.</translation>
    </message>
    <message>
        <source>Connect a program…</source>
        <translation>Ein Programm verbinden…</translation>
    </message>
    <message>
        <source>How scripts and notebooks that use MLflow log into this project</source>
        <translation>Wie Skripte und Notebooks mit MLflow in dieses Projekt protokollieren</translation>
    </message>
</context>
<context>
    <name>cairn::SampleDialog</name>
    <message>
        <source>As many of each value</source>
        <translation>Von jedem Wert gleich viele</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>percent of the rows</source>
        <translation>Prozent der Zeilen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>nothing: by lot alone</source>
        <translation>nichts: allein nach Los</translation>
    </message>
    <message>
        <source>The sample has the values of this column in the same shares as the table</source>
        <translation>Die Stichprobe hat die Werte dieser Spalte in denselben Anteilen wie die Tabelle</translation>
    </message>
    <message>
        <source>The same seed draws the same rows, on every machine</source>
        <translation>Derselbe Startwert zieht dieselben Zeilen, auf jedem Rechner</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Wie viele</translation>
    </message>
    <message>
        <source>Keep the &amp;mix of</source>
        <translation>&amp;Mischung behalten von</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows drawn; the filter shows them.</source>
        <translation>
            <numerusform>%Ln von %1 Zeilen gezogen; der Filter zeigt sie.</numerusform>
            <numerusform>%Ln von %1 Zeilen gezogen; der Filter zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>cairn::SavedViews</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filters and orders with a name, kept in the project</source>
        <translation>Filter und Reihenfolgen mit Namen, im Projekt aufbewahrt</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is saved.</source>
        <translation>Der Filter „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Den Filter umbenennen</translation>
    </message>
    <message>
        <source>Delete the filter &quot;%1&quot;?</source>
        <translation>Den Filter „%1“ löschen?</translation>
    </message>
    <message>
        <source>What it shows stays as it is.</source>
        <translation>Was er zeigt, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>cairn::ScatterMatrix</name>
    <message>
        <source>Scatter matrix</source>
        <translation>Streumatrix</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>cairn::SchemaAttributeList</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>%1: %2 (needed)</source>
        <translation>%1: %2 (nötig)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete the attribute</source>
        <translation>Das Attribut löschen</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Needed: a label without it is not complete</source>
        <translation>Nötig: ohne es ist ein Label nicht vollständig</translation>
    </message>
    <message>
        <source>No attributes yet. An attribute is what is said of a label beside its class: stained or not, how old, which side.</source>
        <translation>Noch keine Attribute. Ein Attribut sagt etwas über ein Label neben seiner Klasse: gefärbt oder nicht, wie alt, welche Seite.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation>Aus&amp;wahlwerte</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Einer je Zeile.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>At f&amp;irst</source>
        <translation>Anfan&amp;gs</translation>
    </message>
    <message>
        <source>The value that a new label begins with.</source>
        <translation>Der Wert, mit dem ein neues Label beginnt.</translation>
    </message>
    <message>
        <source>From the classes above: %1</source>
        <translation>Von den Klassen darüber: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>first choice</source>
        <translation>erster Wert</translation>
    </message>
    <message>
        <source>second choice</source>
        <translation>zweiter Wert</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) have a value for it, which is deleted as well.</source>
        <translation>
            <numerusform>%n Label hat einen Wert dafür; auch der wird gelöscht.</numerusform>
            <numerusform>%n Labels haben einen Wert dafür; auch die werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the attribute %1?</source>
        <translation>Das Attribut %1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a value for it, which is deleted as well.</source>
        <translation>
            <numerusform>%n Bild hat einen Wert dafür; auch der wird gelöscht.</numerusform>
            <numerusform>%n Bilder haben einen Wert dafür; auch die werden gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::SchemaClassForm</name>
    <message>
        <source>&quot;%1&quot; is no line between two points. Write for example 1-2, 2-3.</source>
        <translation>„%1“ ist keine Linie zwischen zwei Punkten. Schreibe zum Beispiel 1-2, 2-3.</translation>
    </message>
    <message>
        <source>Name the points first, one a line.</source>
        <translation>Nenne zuerst die Punkte, einen je Zeile.</translation>
    </message>
    <message>
        <source>There is no point %1: there are %2.</source>
        <translation>Punkt %1 gibt es nicht: es gibt %2.</translation>
    </message>
    <message>
        <source>Points of the skeleton</source>
        <translation>Punkte des Skeletts</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>Pressing it labels with this class.</source>
        <translation>Diese Taste vergibt die Klasse.</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Gezeichnet als</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>What belongs to it and what does not, for whoever labels next.</source>
        <translation>Was dazugehört und was nicht, für die Nächsten, die Labels vergeben.</translation>
    </message>
    <message>
        <source>nose
left eye
right eye</source>
        <translation>Nase
linkes Auge
rechtes Auge</translation>
    </message>
    <message>
        <source>&amp;Points of the skeleton</source>
        <translation>&amp;Punkte des Skeletts</translation>
    </message>
    <message>
        <source>One a line, in the order in which they are set.</source>
        <translation>Einer je Zeile, in der Reihenfolge, in der sie gesetzt werden.</translation>
    </message>
    <message>
        <source>&amp;Lines between them</source>
        <translation>&amp;Linien dazwischen</translation>
    </message>
    <message>
        <source>None chosen: any shape may be drawn.</source>
        <translation>Keine gewählt: jede Form darf gezeichnet werden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (now of %2)</source>
        <translation>%1 (jetzt von %2)</translation>
    </message>
    <message>
        <source>nothing, at the top</source>
        <translation>nichts, ganz oben</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
</context>
<context>
    <name>cairn::SchemaDialog</name>
    <message>
        <source>Classes and attributes</source>
        <translation>Klassen und Attribute</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Import a list of classes: text, COCO or YOLO</source>
        <translation>Eine Klassenliste importieren: Text, COCO oder YOLO</translation>
    </message>
    <message>
        <source>Export the classes as a list</source>
        <translation>Die Klassen als Liste exportieren</translation>
    </message>
    <message>
        <source>Type the name of a class at the left and press Enter, or import a list: text, COCO or YOLO.</source>
        <translation>Gib links den Namen einer Klasse ein und drücke Eingabe, oder importiere eine Liste: Text, COCO oder YOLO.</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>An archived class is not offered any more; its labels stay</source>
        <translation>Eine archivierte Klasse wird nicht mehr angeboten; ihre Labels bleiben</translation>
    </message>
    <message>
        <source>There is no other class</source>
        <translation>Es gibt keine andere Klasse</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>%1 mit %2 zusammenführen?</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of %1 become %2. Undo brings both back.</source>
        <translation>
            <numerusform>%n Label von %1 wird zu %2. Rückgängig holt beides zurück.</numerusform>
            <numerusform>%n Labels von %1 werden zu %2. Rückgängig holt beides zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are deleted as well, those of the classes below it among them. Undo brings all back.</source>
        <translation>
            <numerusform>Auch %n Label wird gelöscht, die der Klassen darunter mitgezählt. Rückgängig holt alles zurück.</numerusform>
            <numerusform>Auch %n Labels werden gelöscht, die der Klassen darunter mitgezählt. Rückgängig holt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are deleted as well. Undo brings all back.</source>
        <translation>
            <numerusform>Auch %n Label wird gelöscht. Rückgängig holt alles zurück.</numerusform>
            <numerusform>Auch %n Labels werden gelöscht. Rückgängig holt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the class %1?</source>
        <translation>Die Klasse %1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import a list of classes</source>
        <translation>Eine Klassenliste importieren</translation>
    </message>
    <message>
        <source>Lists of classes (*.txt *.names *.json *.yaml *.yml)</source>
        <translation>Klassenlisten (*.txt *.names *.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All classes of the list are there already.</source>
        <translation>Alle Klassen der Liste sind schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) added.</source>
        <translation>
            <numerusform>%n Klasse hinzugefügt.</numerusform>
            <numerusform>%n Klassen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the classes</source>
        <translation>Die Klassen exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>What is said of a whole image: is it blurred, which microscope, what time of day.</source>
        <translation>Was über ein ganzes Bild gesagt wird: ist es unscharf, welches Mikroskop, welche Tageszeit.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Some of its labels become a new class: those with one value of an attribute</source>
        <translation>Ein Teil der Labels wird eine neue Klasse: die mit einem Wert eines Attributs</translation>
    </message>
    <message>
        <source>Merging %1 into %2…</source>
        <translation>%1 wird mit %2 zusammengeführt…</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 wird gelöscht…</translation>
    </message>
    <message>
        <source>No label of %1 has a value of a choice or a yes-or-no attribute to split by. Give it one, or select labels on an image and choose “New class from these labels” there.</source>
        <translation>Kein Label von %1 hat einen Wert eines Auswahl- oder Ja-Nein-Attributs, nach dem sich aufteilen ließe. Gib einen an, oder wähle auf einem Bild Labels aus und dort „Neue Klasse aus diesen Labels“.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2: %n label(s)</source>
        <translation>
            <numerusform>%1 ist %2: %n Label</numerusform>
            <numerusform>%1 ist %2: %n Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new class for %n label(s)</source>
        <translation>
            <numerusform>Eine neue Klasse für %n Label</numerusform>
            <numerusform>Eine neue Klasse für %n Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Splitting…</source>
        <translation>Wird aufgeteilt…</translation>
    </message>
</context>
<context>
    <name>cairn::SchemaTreeDelegate</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
</context>
<context>
    <name>cairn::ScissorsTool</name>
    <message>
        <source>Click on an edge, then further along it</source>
        <translation>Auf eine Kante klicken, dann weiter an ihr entlang</translation>
    </message>
    <message>
        <source>Click along the edge, Enter closes, Backspace takes a click back, Esc cancels</source>
        <translation>An der Kante entlang klicken, Eingabe schließt, Rücktaste nimmt einen Klick zurück, Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>cairn::ScribbleAllDialog</name>
    <message>
        <source>Apply the scribbles to many images</source>
        <translation>Striche auf viele Bilder anwenden</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>Classes that become shapes</source>
        <translation>Klassen, die zu Formen werden</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>each piece by itself</source>
        <translation>jedes Stück für sich</translation>
    </message>
    <message>
        <source>one shape a class</source>
        <translation>eine Form je Klasse</translation>
    </message>
    <message>
        <source> square pixels</source>
        <translation> Quadratpixel</translation>
    </message>
    <message numerus="yes">
        <source>The pixels of %n image(s) are sorted as on this one. What is found is proposed, and counts only once you accept it.</source>
        <translation>
            <numerusform>Die Pixel von %n Bild werden wie auf diesem sortiert. Was gefunden wird, ist ein Vorschlag und zählt erst, wenn du ihn annimmst.</numerusform>
            <numerusform>Die Pixel von %n Bildern werden wie auf diesem sortiert. Was gefunden wird, ist ein Vorschlag und zählt erst, wenn du ihn annimmst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>&amp;Become</source>
        <translation>&amp;Werden</translation>
    </message>
    <message>
        <source>&amp;Split into</source>
        <translation>&amp;Aufteilen in</translation>
    </message>
    <message>
        <source>&amp;Leave out below</source>
        <translation>Weg&amp;lassen unter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>cairn::ScribbleTool</name>
    <message>
        <source>Sorting all pixels of the picture… Esc cancels</source>
        <translation>Alle Pixel des Bildes werden sortiert… Esc bricht ab</translation>
    </message>
    <message>
        <source>Stroke over some of each class, two classes at least</source>
        <translation>Über etwas von jeder Klasse streichen, mindestens zwei Klassen</translation>
    </message>
    <message>
        <source>Enter takes all that is %1, full stop shows where it is unsure, Backspace takes a stroke back, Alt rubs out</source>
        <translation>Eingabe übernimmt alles von %1, Punkt zeigt Unsicheres, Rücktaste nimmt einen Strich zurück, Alt radiert</translation>
    </message>
    <message>
        <source>Enter takes all in view that is %1, full stop shows where it is unsure, Backspace takes a stroke back, Alt rubs out</source>
        <translation>Enter übernimmt alles Sichtbare, das %1 ist, Punkt zeigt, wo es unsicher ist, Rücktaste nimmt einen Strich zurück, Alt radiert</translation>
    </message>
</context>
<context>
    <name>cairn::SecondLookMode</name>
    <message>
        <source>All images of this second look are done.</source>
        <translation>Alle Bilder dieses zweiten Blicks sind fertig.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Second look done. %1 of the shapes were found both times, and overlap by %2 on average.</source>
        <translation>Zweiter Blick fertig. %1 der Formen wurden beide Male gefunden und decken sich im Mittel zu %2.</translation>
    </message>
    <message>
        <source>%1 of them have the same class.</source>
        <translation>%1 davon haben dieselbe Klasse.</translation>
    </message>
    <message>
        <source>Kappa of the classes: %1.</source>
        <translation>Kappa der Klassen: %1.</translation>
    </message>
    <message>
        <source>Kappa of the tags: %1.</source>
        <translation>Kappa der Tags: %1.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>%1: image %2 of %3. Label it anew; what was said before is not shown.</source>
        <translation>%1: Bild %2 von %3. Annotiere es neu; was zuvor gesagt wurde, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation>Fertig und weiter</translation>
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
        <source>Alt and a click on a point: seen, hidden, not there</source>
        <translation>Alt und ein Klick auf einen Punkt: sichtbar, verdeckt, nicht da</translation>
    </message>
    <message>
        <source>Delete takes the points away, arrows or a drag move them</source>
        <translation>Entf nimmt die Punkte weg, Pfeile oder Ziehen bewegen sie</translation>
    </message>
    <message>
        <source>Delete takes the point away, arrows move it; Shift and a click, or Alt and a drag choose several</source>
        <translation>Entf nimmt den Punkt weg, Pfeile bewegen ihn; Umschalt und Klick oder Alt und Ziehen wählen mehrere</translation>
    </message>
</context>
<context>
    <name>cairn::SelectionBar</name>
    <message>
        <source>What to do with the selection</source>
        <translation>Was mit der Auswahl geschieht</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
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
        <source>The shape&apos;s geometry is not a JSON object.</source>
        <translation>Die Geometrie der Form ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of shape that Cairn knows.</source>
        <translation>„%1“ ist keine Formart, die Cairn kennt.</translation>
    </message>
    <message>
        <source>The shape has more than %L1 points.</source>
        <translation>Die Form hat mehr als %L1 Punkte.</translation>
    </message>
    <message>
        <source>The turned shape needs the numbers cx, cy, %1, %2 and angle.</source>
        <translation>Die gedrehte Form braucht die Zahlen cx, cy, %1, %2 und angle.</translation>
    </message>
    <message>
        <source>The turned shape has a negative size.</source>
        <translation>Die gedrehte Form hat eine negative Größe.</translation>
    </message>
    <message>
        <source>Point %1 of the skeleton is not a pair of numbers with 0, 1 or 2 for absent, hidden or visible.</source>
        <translation>Punkt %1 des Skeletts ist kein Zahlenpaar mit 0, 1 oder 2 für nicht da, verdeckt oder sichtbar.</translation>
    </message>
    <message>
        <source>The mask needs the whole numbers x, y, w and h and a list of counts.</source>
        <translation>Die Maske braucht die ganzen Zahlen x, y, w und h und eine Liste counts.</translation>
    </message>
    <message>
        <source>The mask has a negative size.</source>
        <translation>Die Maske hat eine negative Größe.</translation>
    </message>
    <message>
        <source>Count %1 of the mask is not a number of pixels.</source>
        <translation>Zahl %1 der Maske ist keine Pixelzahl.</translation>
    </message>
    <message>
        <source>The cuboid needs four points for its front and four for its back.</source>
        <translation>Der Quader braucht vier Punkte für vorn und vier für hinten.</translation>
    </message>
    <message>
        <source>This version of Cairn does not know this kind of shape. Open the project with a newer one.</source>
        <translation>Diese Version von Cairn kennt diese Formart nicht. Öffne das Projekt mit einer neueren.</translation>
    </message>
</context>
<context>
    <name>cairn::ShapeCommands</name>
    <message>
        <source>One of the shapes would have nothing left, so nothing was changed.</source>
        <translation>Von einer der Formen bliebe nichts übrig, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Select two shapes or more first.</source>
        <translation>Wähle zuerst zwei oder mehr Formen aus.</translation>
    </message>
    <message>
        <source>Converted to: %1</source>
        <translation>Umgewandelt in: %1</translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation>Formen vereint</translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation>Formen geschnitten</translation>
    </message>
    <message>
        <source>Shapes subtracted</source>
        <translation>Formen abgezogen</translation>
    </message>
    <message>
        <source>Clipped against neighbours</source>
        <translation>An Nachbarn beschnitten</translation>
    </message>
    <message>
        <source>Each of the selected shapes is of one piece already.</source>
        <translation>Jede der ausgewählten Formen besteht schon aus einem Stück.</translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation>In Stücke geteilt</translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation>Löcher gefüllt</translation>
    </message>
    <message>
        <source>Aligned to pixels</source>
        <translation>An Pixeln ausgerichtet</translation>
    </message>
    <message>
        <source>The copied shapes lie outside of this image, so nothing was pasted.</source>
        <translation>Die kopierten Formen liegen außerhalb dieses Bildes, darum wurde nichts eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) copied onto the next images.</source>
        <translation>
            <numerusform>%n Label auf die nächsten Bilder kopiert.</numerusform>
            <numerusform>%n Labels auf die nächsten Bilder kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class %1 does not take this kind of shape: %2. Allow it in the settings of the class, or choose another class first.</source>
        <translation>Die Klasse %1 nimmt diese Form nicht an: %2. Erlaube sie in den Einstellungen der Klasse, oder wähle zuerst eine andere Klasse.</translation>
    </message>
    <message>
        <source>The line parts no shape. Draw it across one, from outside to outside.</source>
        <translation>Die Linie teilt keine Form. Ziehe sie quer hindurch, von außen nach außen.</translation>
    </message>
    <message>
        <source>Cut along a line</source>
        <translation>Entlang einer Linie schneiden</translation>
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
    <name>cairn::SimplifyPanel</name>
    <message>
        <source>&amp;No point may go further than</source>
        <translation>&amp;Kein Punkt darf weiter weichen als</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>How far points may go</source>
        <translation>Wie weit Punkte weichen dürfen</translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation>Vereinfachen</translation>
    </message>
    <message>
        <source>%1 points become %2</source>
        <translation>Aus %1 Punkten werden %2</translation>
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
    <name>cairn::SpanEditor</name>
    <message>
        <source>Text to mark</source>
        <translation>Zu markierender Text</translation>
    </message>
    <message>
        <source>This row has no text to mark.</source>
        <translation>Diese Zeile hat keinen Text zum Markieren.</translation>
    </message>
</context>
<context>
    <name>cairn::SpanView</name>
    <message>
        <source>Pull the two ends to choose a span</source>
        <translation>Ziehe an den beiden Enden, um einen Bereich zu wählen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From, this one within; empty: from the beginning</source>
        <translation>Von, einschließlich; leer: von Anfang an</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Up to, this one within; empty: to the end</source>
        <translation>Bis, einschließlich; leer: bis zum Ende</translation>
    </message>
</context>
<context>
    <name>cairn::SuggestionModel</name>
    <message>
        <source>Measured on %1 labelled rows that the suggestion was not learned from: between %2 and %3 with 95 % confidence</source>
        <translation>Auf %1 gelabelten Zeilen gemessen, aus denen nicht gelernt wurde: mit 95 % Sicherheit zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>cairn::SuperpixelTool</name>
    <message>
        <source>Dividing the picture…</source>
        <translation>Das Bild wird zerteilt…</translation>
    </message>
    <message>
        <source>Stroke over pieces; [ and ] change their size, Shift adds to the selected shape, Alt takes away</source>
        <translation>Über Stücke streichen; [ und ] ändern ihre Größe, Umschalt fügt der ausgewählten Form hinzu, Alt nimmt weg</translation>
    </message>
</context>
<context>
    <name>cairn::SweepDialog</name>
    <message>
        <source>&amp;Stop runs that fall behind</source>
        <translation>Läufe &amp;stoppen, die zurückfallen</translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation>Neue Suche</translation>
    </message>
    <message>
        <source>%1, on %2. What is not ticked stays as the form for a new run says.</source>
        <translation>%1, mit %2. Was nicht angekreuzt ist, bleibt, wie das Formular für einen neuen Lauf sagt.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>&amp;Points to try</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <source>Runs a p&amp;oint</source>
        <translation>Läufe je P&amp;unkt</translation>
    </message>
    <message>
        <source>Bes&amp;t is</source>
        <translation>&amp;Bester nach</translation>
    </message>
    <message>
        <source>&amp;Time is</source>
        <translation>&amp;Zeit ist</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>A grid: every combination</source>
        <translation>Ein Raster: jede Kombination</translation>
    </message>
    <message>
        <source>Learn from what was tried (TPE)</source>
        <translation>Aus Versuchen lernen (TPE)</translation>
    </message>
    <message>
        <source>Give time to the best (successive halving)</source>
        <translation>Den Besten Zeit geben (Successive Halving)</translation>
    </message>
    <message>
        <source>At random is hard to beat for a few points; TPE learns after ten; halving is for runs whose first epochs tell how they end.</source>
        <translation>Zufällig ist bei wenigen Punkten schwer zu schlagen; TPE lernt nach zehn; Halving ist für Läufe, deren erste Epochen das Ende verraten.</translation>
    </message>
    <message>
        <source>Runs with different seeds at each point; their mean counts, so that luck counts less</source>
        <translation>Läufe mit verschiedenen Startwerten je Punkt; ihr Mittel zählt, damit Glück weniger zählt</translation>
    </message>
    <message>
        <source>A run that is worse than the median of the others at the same step is stopped</source>
        <translation>Ein Lauf, der beim selben Schritt schlechter ist als der Median der anderen, wird gestoppt</translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation>benennt sich selbst</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>From, or values</source>
        <translation>Von, oder Werte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Parameters that may vary</source>
        <translation>Parameter, die sich ändern dürfen</translation>
    </message>
    <message>
        <source>Tick a parameter and say how far it may go, or list its values with commas between them</source>
        <translation>Kreuze einen Parameter an und sag, wie weit er gehen darf, oder nenne seine Werte mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Of a grid: how many values; empty: as many as there is room for</source>
        <translation>Bei einem Raster: wie viele Werte; leer: so viele, wie Platz haben</translation>
    </message>
    <message>
        <source>Tick at least one parameter that may vary.</source>
        <translation>Kreuze mindestens einen Parameter an, der sich ändern darf.</translation>
    </message>
    <message>
        <source>The sweep</source>
        <translation>Die Suche</translation>
    </message>
    <message>
        <source>Successive halving: the parameter that says how long a run trains</source>
        <translation>Successive Halving: der Parameter, der sagt, wie lange ein Lauf lernt</translation>
    </message>
    <message>
        <source>Smaller is better.</source>
        <translation>Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Larger is better.</source>
        <translation>Größer ist besser.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. How long they take is not known: no earlier run of this recipe has finished.</source>
        <translation>%1. Wie lange sie dauern, ist nicht bekannt: Noch kein Lauf dieses Rezepts ist fertig geworden.</translation>
    </message>
    <message>
        <source>%1. Earlier runs took %2 on average, so about %3 in all.</source>
        <translation>%1. Frühere Läufe dauerten im Mittel %2, also etwa %3 insgesamt.</translation>
    </message>
    <message>
        <source>Preparing the sweep</source>
        <translation>Die Suche wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>cairn::SweepModel</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n gescheitert</numerusform>
            <numerusform>%1, %n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Bisher bester</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>cairn::SweepPanel</name>
    <message>
        <source>A sweep tries many parameters for you.</source>
        <translation>Eine Suche probiert viele Parameter für dich.</translation>
    </message>
    <message>
        <source>Say which parameters may vary and how far; Cairn starts a run for each choice and tells which is best.</source>
        <translation>Sag, welche Parameter sich wie weit ändern dürfen; Cairn startet für jede Wahl einen Lauf und sagt, welcher der beste ist.</translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation>Neue Suche…</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Try many parameters of a recipe</source>
        <translation>Viele Parameter eines Rezepts probieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Queue no more runs of this sweep; those that go on are left alone</source>
        <translation>Keine weiteren Läufe dieser Suche einreihen; was im Gang ist, bleibt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the sweep and all of its runs</source>
        <translation>Die Suche und alle ihre Läufe beenden</translation>
    </message>
    <message>
        <source>Show its runs</source>
        <translation>Ihre Läufe zeigen</translation>
    </message>
    <message>
        <source>The runs of the sweep as one group of the table</source>
        <translation>Die Läufe der Suche als eine Gruppe der Tabelle</translation>
    </message>
    <message>
        <source>Open best</source>
        <translation>Besten öffnen</translation>
    </message>
    <message>
        <source>Choose the best run so far in the table</source>
        <translation>Den bisher besten Lauf in der Tabelle wählen</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Compare the runs of the sweep: which parameters matter</source>
        <translation>Die Läufe der Suche vergleichen: welche Parameter zählen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>cairn::TableAppendDialog</name>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rows from a later file</source>
        <translation>Zeilen aus einer späteren Datei</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Rows are the same where they agree in the &amp;column</source>
        <translation>Zeilen sind dieselben, wenn sie in der &amp;Spalte übereinstimmen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>%1 wird verglichen</translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln new row(s)</source>
        <translation>
            <numerusform>Die %Ln neue Zeile hinzufügen</numerusform>
            <numerusform>Die %Ln neuen Zeilen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the changes of %Ln row(s)</source>
        <translation>
            <numerusform>Die Änderungen von %Ln Zeile übernehmen</numerusform>
            <numerusform>Die Änderungen von %Ln Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Gone: %3. The same: %4.</source>
        <translation>Neu: %1. Geändert: %2. Weggefallen: %3. Gleich: %4.</translation>
    </message>
    <message>
        <source>Rows that are gone from the file stay in the table, with their labels.</source>
        <translation>Zeilen, die in der Datei weggefallen sind, bleiben mit ihren Labels in der Tabelle.</translation>
    </message>
    <message>
        <source>Changed in the columns %1.</source>
        <translation>Geändert in den Spalten %1.</translation>
    </message>
    <message>
        <source>The table has no columns %1; they are left out.</source>
        <translation>Die Tabelle hat keine Spalten %1; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>The file has no columns %1; new rows are empty there.</source>
        <translation>Die Datei hat keine Spalten %1; neue Zeilen sind dort leer.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be taken as they are.</source>
        <translation>
            <numerusform>%Ln Stelle konnte nicht so übernommen werden, wie sie ist.</numerusform>
            <numerusform>%Ln Stellen konnten nicht so übernommen werden, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing rows into %1</source>
        <translation>Zeilen werden in %1 übernommen</translation>
    </message>
    <message>
        <source>%1 new and %2 changed rows in %3.</source>
        <translation>%1 neue und %2 geänderte Zeilen in %3.</translation>
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
    <message>
        <source>Every place where this stands</source>
        <translation>Jede Stelle, an der das steht</translation>
    </message>
    <message>
        <source>Text to mark</source>
        <translation>Zu markierender Text</translation>
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
    <message>
        <source>Kind of label</source>
        <translation>Art des Labels</translation>
    </message>
    <message>
        <source>What a label of this column is</source>
        <translation>Was ein Label dieser Spalte ist</translation>
    </message>
    <message>
        <source>Text of the column</source>
        <translation>Text der Spalte</translation>
    </message>
    <message>
        <source>The column whose text is marked</source>
        <translation>Die Spalte, deren Text markiert wird</translation>
    </message>
    <message>
        <source>The key 1 says yes, the key 2 no.</source>
        <translation>Die Taste 1 sagt Ja, die Taste 2 Nein.</translation>
    </message>
    <message>
        <source>Type the label of a row and press Enter.</source>
        <translation>Tippe das Label einer Zeile und drücke Enter.</translation>
    </message>
</context>
<context>
    <name>cairn::TableDeciding</name>
    <message>
        <source>Make a label column first: name it, and type the answers that the keys shall give.</source>
        <translation>Lege zuerst eine Label-Spalte an: gib ihr einen Namen und nenne die Antworten, die die Tasten geben sollen.</translation>
    </message>
    <message>
        <source>Rows are decided one by one in label columns with one answer, or with yes and no.</source>
        <translation>Zeile für Zeile entschieden wird in Label-Spalten mit einer Antwort oder mit Ja und Nein.</translation>
    </message>
    <message>
        <source>Give the label column an answer first (+).</source>
        <translation>Gib der Label-Spalte zuerst eine Antwort (+).</translation>
    </message>
    <message>
        <source>Every row shown has a label.</source>
        <translation>Jede gezeigte Zeile hat ein Label.</translation>
    </message>
    <message>
        <source>Only rows that you skipped are left.</source>
        <translation>Nur von dir übersprungene Zeilen sind übrig.</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>Press the key of the right answer.</source>
        <translation>Drücke die Taste der richtigen Antwort.</translation>
    </message>
    <message>
        <source>There is no decision to go back to.</source>
        <translation>Es gibt keine Entscheidung, zu der man zurückgehen könnte.</translation>
    </message>
</context>
<context>
    <name>cairn::TableDerived</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Which derived column</source>
        <translation>Welche abgeleitete Spalte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the derived column</source>
        <translation>Name der abgeleiteten Spalte</translation>
    </message>
    <message>
        <source>What it holds, for example price / area</source>
        <translation>Was sie enthält, zum Beispiel preis / flaeche</translation>
    </message>
    <message>
        <source>Expression of the derived column</source>
        <translation>Ausdruck der abgeleiteten Spalte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New derived column</source>
        <translation>Neue abgeleitete Spalte</translation>
    </message>
    <message>
        <source>Derive column</source>
        <translation>Spalte ableiten</translation>
    </message>
    <message>
        <source>Save column</source>
        <translation>Spalte speichern</translation>
    </message>
    <message>
        <source>%1. The first rows: %2</source>
        <translation>%1. Die ersten Zeilen: %2</translation>
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
    <message>
        <source>The &amp;first row holds the names</source>
        <translation>Die &amp;erste Zeile enthält die Namen</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Ta&amp;ble in the file</source>
        <translation>Ta&amp;belle in der Datei</translation>
    </message>
</context>
<context>
    <name>cairn::TableEditing</name>
    <message>
        <source>The first row is still being read. Try again in a moment.</source>
        <translation>Die erste Zeile wird noch gelesen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Choose cells in several rows of the table&apos;s own columns; the first one&apos;s value is filled into those below.</source>
        <translation>Wähle Zellen in mehreren Zeilen der eigenen Spalten der Tabelle; der Wert der ersten wird in die darunter gefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 filled down %n row(s)</source>
        <translation>
            <numerusform>%1 in %n Zeile nach unten gefüllt</numerusform>
            <numerusform>%1 in %n Zeilen nach unten gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; replaced in %n cell(s)</source>
        <translation>
            <numerusform>„%1“ in %n Zelle ersetzt</numerusform>
            <numerusform>„%1“ in %n Zellen ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced</source>
        <translation>
            <numerusform>In %Ln Zelle ersetzt</numerusform>
            <numerusform>In %Ln Zellen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing cells</source>
        <translation>Zellen werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln Zelle geändert</numerusform>
            <numerusform>%Ln Zellen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened from here: %1</source>
        <translation>Von hier werden nur Web- und Mailadressen geöffnet: %1</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>%1

Your browser opens it, outside Cairn.</source>
        <translation>%1

Dein Browser öffnet sie, außerhalb von Cairn.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>That is too much to paste into a table. Save it as a file and bring it in as rows.</source>
        <translation>Das ist zu viel, um es in eine Tabelle einzufügen. Speichere es als Datei und bringe sie als Zeilen herein.</translation>
    </message>
    <message>
        <source>There are no copied cells to paste.</source>
        <translation>Es gibt keine kopierten Zellen zum Einfügen.</translation>
    </message>
    <message>
        <source>Choose the cell from which on to paste.</source>
        <translation>Wähle die Zelle, von der an eingefügt werden soll.</translation>
    </message>
    <message>
        <source>Cells are pasted into the table&apos;s own columns. Choose a cell of one.</source>
        <translation>Zellen werden in die eigenen Spalten der Tabelle eingefügt. Wähle eine Zelle einer solchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n Zelle eingefügt</numerusform>
            <numerusform>%n Zellen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) pasted</source>
        <translation>
            <numerusform>%Ln Zelle eingefügt</numerusform>
            <numerusform>%Ln Zellen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied cell(s) did not fit and were left out.</source>
        <translation>
            <numerusform>%Ln kopierte Zelle passte nicht und wurde ausgelassen.</numerusform>
            <numerusform>%Ln kopierte Zellen passten nicht und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied cell(s) lie beyond the table&apos;s own rows and columns and were left out.</source>
        <translation>
            <numerusform>%Ln kopierte Zelle liegt außerhalb der eigenen Zeilen und Spalten der Tabelle und wurde ausgelassen.</numerusform>
            <numerusform>%Ln kopierte Zellen liegen außerhalb der eigenen Zeilen und Spalten der Tabelle und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are shown</source>
        <translation>
            <numerusform>Die %Ln gezeigte Zeile</numerusform>
            <numerusform>Die %Ln gezeigten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>Die %Ln Zeile</numerusform>
            <numerusform>Alle %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Columns to write</source>
        <translation>Zu schreibende Spalten</translation>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>By &amp;whom, when and how labels were given</source>
        <translation>Von &amp;wem, wann und wie gelabelt wurde</translation>
    </message>
    <message>
        <source>What each r&amp;ule says</source>
        <translation>Was jede &amp;Regel sagt</translation>
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
        <source>&amp;Byte order mark (Excel needs it)</source>
        <translation>&amp;Byte-Reihenfolge-Marke (Excel braucht sie)</translation>
    </message>
    <message>
        <source>&amp;Decimal comma (1,5)</source>
        <translation>&amp;Dezimalkomma (1,5)</translation>
    </message>
    <message>
        <source>&amp;Apostrophe before texts that would run as formulas</source>
        <translation>&amp;Apostroph vor Texten, die als Formeln liefen</translation>
    </message>
    <message>
        <source>Spreadsheets run a text that begins with =, +, - or @. With the apostrophe they show it; the text is then not quite the same.</source>
        <translation>Tabellenkalkulationen führen einen Text aus, der mit =, +, - oder @ beginnt. Mit dem Apostroph zeigen sie ihn; der Text ist dann nicht mehr ganz derselbe.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Character s&amp;et</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Predictions of</source>
        <translation>&amp;Vorhersagen von</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 von %2 Spalten</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Die Tabelle exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cairn::TableFactsDialog</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>A feature: models may learn from it</source>
        <translation>Merkmal: Modelle dürfen daraus lernen</translation>
    </message>
    <message>
        <source>An id: it names the row</source>
        <translation>Kennung: sie benennt die Zeile</translation>
    </message>
    <message>
        <source>Ignored: models do not see it</source>
        <translation>Unbeachtet: Modelle sehen sie nicht</translation>
    </message>
    <message>
        <source>mm, kg, °C</source>
        <translation>mm, kg, °C</translation>
    </message>
    <message>
        <source>-999, unknown</source>
        <translation>-999, unbekannt</translation>
    </message>
    <message>
        <source>Separated by commas. Cells with these values become empty.</source>
        <translation>Durch Kommas getrennt. Zellen mit diesen Werten werden leer.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Used as</source>
        <translation>&amp;Verwendet als</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;Einheit</translation>
    </message>
    <message>
        <source>Means &amp;missing</source>
        <translation>Heißt &amp;fehlend</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Looking at the cells…</source>
        <translation>Die Zellen werden angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold a value that means missing and become empty.</source>
        <translation>
            <numerusform>%Ln Zelle enthält einen Wert, der fehlend heißt, und wird leer.</numerusform>
            <numerusform>%Ln Zellen enthalten einen Wert, der fehlend heißt, und werden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) do not fit the type and become empty, such as %1.</source>
        <translation>
            <numerusform>%Ln Zelle passt nicht zum Typ und wird leer: %1.</numerusform>
            <numerusform>%Ln Zellen passen nicht zum Typ und werden leer, etwa %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is written anew for this. It cannot be undone, and neither can earlier changes of this table&apos;s cells.</source>
        <translation>Dafür wird die Tabelle neu geschrieben. Das lässt sich nicht rückgängig machen, und frühere Änderungen an Zellen dieser Tabelle dann auch nicht mehr.</translation>
    </message>
    <message>
        <source>Changing the column %1</source>
        <translation>Die Spalte %1 wird geändert</translation>
    </message>
</context>
<context>
    <name>cairn::TableFinder</name>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>In den Texten suchen</translation>
    </message>
    <message>
        <source>Finds words in all text columns; words in &quot;quotes&quot; stand side by side</source>
        <translation>Findet Wörter in allen Textspalten; Wörter in &quot;Anführungszeichen&quot; stehen nebeneinander</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Suche wird vorbereitet</translation>
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
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
</context>
<context>
    <name>cairn::TableOpinionPanel</name>
    <message>
        <source>&amp;Give a second opinion myself, without seeing the agreed labels</source>
        <translation>Selbst eine &amp;zweite Meinung abgeben, ohne die geltenden Labels zu sehen</translation>
    </message>
    <message>
        <source>Keep the agreed label  Q</source>
        <translation>Geltendes behalten  Q</translation>
    </message>
    <message>
        <source>Take the other  W</source>
        <translation>Das andere nehmen  W</translation>
    </message>
    <message>
        <source>Whose opinion</source>
        <translation>Wessen Meinung</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 for full agreement, 0 for what chance alone gives</source>
        <translation>Cohens Kappa: 1 bei voller Übereinstimmung, 0 bei dem, was der Zufall allein ergibt</translation>
    </message>
    <message>
        <source>Settle the chosen rows as the agreed label says (Q)</source>
        <translation>Die gewählten Zeilen so entscheiden, wie das geltende Label sagt (Q)</translation>
    </message>
    <message>
        <source>Settle the chosen rows as the other opinion says (W)</source>
        <translation>Die gewählten Zeilen so entscheiden, wie die andere Meinung sagt (W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Opinion of</source>
        <translation>&amp;Meinung von</translation>
    </message>
    <message>
        <source>%1 (%2 labels)</source>
        <translation>%1 (%2 Labels)</translation>
    </message>
    <message>
        <source>Nobody has given a second opinion on this column yet. Give one yourself, or merge a colleague&apos;s copy of the project.</source>
        <translation>Noch hat niemand eine zweite Meinung zu dieser Spalte abgegeben. Gib selbst eine ab, oder führe die Projektkopie einer Kollegin oder eines Kollegen zusammen.</translation>
    </message>
    <message>
        <source>No row has both labels yet.</source>
        <translation>Noch hat keine Zeile beide Labels.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) labelled by both: %1 % the same</source>
        <translation>
            <numerusform>%Ln Zeile von beiden gelabelt: %1 % gleich</numerusform>
            <numerusform>%Ln Zeilen von beiden gelabelt: %1 % gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>, kappa %1</source>
        <translation>, Kappa %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open difference(s)</source>
        <translation>
            <numerusform>%Ln offenen Unterschied zeigen</numerusform>
            <numerusform>%Ln offene Unterschiede zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::TableOpinions</name>
    <message>
        <source>second opinion</source>
        <translation>zweite Meinung</translation>
    </message>
    <message>
        <source>Both say the same of these rows, or they are settled.</source>
        <translation>Beide sagen über diese Zeilen dasselbe, oder sie sind entschieden.</translation>
    </message>
</context>
<context>
    <name>cairn::TablePredictions</name>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Show beside the labels what a model says of each row</source>
        <translation>Neben den Labels zeigen, was ein Modell zu jeder Zeile sagt</translation>
    </message>
    <message>
        <source>No predictions</source>
        <translation>Keine Vorhersagen</translation>
    </message>
    <message>
        <source>A column for each class</source>
        <translation>Eine Spalte je Klasse</translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation>Die unsichersten zuerst</translation>
    </message>
    <message>
        <source>The strongest disagreement with the label first</source>
        <translation>Der stärkste Widerspruch zum Label zuerst</translation>
    </message>
    <message>
        <source>Only rows whose label the model contradicts</source>
        <translation>Nur Zeilen, deren Label das Modell widerspricht</translation>
    </message>
    <message>
        <source>Only models of the recipe table-boost can say why.</source>
        <translation>Nur Modelle des Rezepts table-boost können sagen, warum.</translation>
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
    <name>cairn::TableReplacePanel</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Ganze Zelle</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>In which column</source>
        <translation>In welcher Spalte</translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation>In welchen Zeilen</translation>
    </message>
    <message>
        <source>in the filtered rows</source>
        <translation>in den gefilterten Zeilen</translation>
    </message>
    <message>
        <source>in the selected rows</source>
        <translation>in den gewählten Zeilen</translation>
    </message>
    <message>
        <source>in the whole table</source>
        <translation>in der ganzen Tabelle</translation>
    </message>
    <message>
        <source>\1 in the replacement stands for the first bracket</source>
        <translation>\1 in der Ersetzung steht für die erste Klammer</translation>
    </message>
    <message>
        <source>Only cells that are this and nothing else; with nothing to find: missing values</source>
        <translation>Nur Zellen, die dies und nichts anderes sind; ohne Suchtext: fehlende Werte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>in all columns</source>
        <translation>in allen Spalten</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln cell(s)</source>
        <translation>
            <numerusform>In %Ln Zelle ersetzen</numerusform>
            <numerusform>In %Ln Zellen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>For example &quot;%1&quot; becomes &quot;%2&quot;.</source>
        <translation>Zum Beispiel wird „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln Zelle bleibt, wie sie ist:</numerusform>
            <numerusform>%Ln Zellen bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as are replaced at once; do it again for the others.</source>
        <translation>So viele werden auf einmal ersetzt; wiederhole es für die übrigen.</translation>
    </message>
</context>
<context>
    <name>cairn::TableRules</name>
    <message>
        <source>No other rule votes for something else.</source>
        <translation>Keine andere Regel stimmt für etwas anderes.</translation>
    </message>
    <message>
        <source>These are the first %1 of the rows that would change.</source>
        <translation>Das sind die ersten %1 der Zeilen, die sich ändern würden.</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>Regeln für %1</translation>
    </message>
    <message>
        <source>Votes on %1 rows (%2), with others on %3, against others on %4.</source>
        <translation>Stimmt auf %1 Zeilen ab (%2), mit anderen auf %3, gegen andere auf %4.</translation>
    </message>
    <message>
        <source>Right on %1 of %2 labelled rows: %3 to %4.</source>
        <translation>Richtig auf %1 von %2 gelabelten Zeilen: %3 bis %4.</translation>
    </message>
    <message>
        <source>None of these rows has been labelled by a person yet.</source>
        <translation>Noch keine dieser Zeilen hat ein Mensch gelabelt.</translation>
    </message>
    <message>
        <source>With it: %1 new labels, %2 changed, %3 withdrawn.</source>
        <translation>Mit ihr: %1 neue Labels, %2 geändert, %3 zurückgezogen.</translation>
    </message>
    <message>
        <source>Labels are being written…</source>
        <translation>Labels werden geschrieben…</translation>
    </message>
    <message>
        <source>The rules are being asked…</source>
        <translation>Die Regeln werden befragt…</translation>
    </message>
    <message>
        <source>Drafts: %1 new labels, %2 changed, %3 withdrawn; %4 rows in conflict, %5 without an answer, %6 keep the label they have.</source>
        <translation>Entwürfe: %1 neue Labels, %2 geändert, %3 zurückgezogen; %4 Zeilen im Widerspruch, %5 ohne Antwort, %6 behalten ihr Label.</translation>
    </message>
    <message>
        <source>Labelled rows are being compared…</source>
        <translation>Gelabelte Zeilen werden verglichen…</translation>
    </message>
    <message>
        <source>No condition tells the labels apart better than guessing.</source>
        <translation>Keine Bedingung unterscheidet die Labels besser als Raten.</translation>
    </message>
    <message>
        <source>Precision is measured on labelled rows that the suggestions were not learned from. Double-click one to see its rows.</source>
        <translation>Die Genauigkeit ist auf gelabelten Zeilen gemessen, aus denen die Vorschläge nicht gelernt wurden. Ein Doppelklick zeigt die Zeilen.</translation>
    </message>
    <message>
        <source>Labelling by rules</source>
        <translation>Labeln nach Regeln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) labelled by rules</source>
        <translation>
            <numerusform>%Ln Zeile nach Regeln gelabelt</numerusform>
            <numerusform>%Ln Zeilen nach Regeln gelabelt</numerusform>
        </translation>
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
    <message>
        <source>Derived column…</source>
        <translation>Abgeleitete Spalte…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>New rule from the filter…</source>
        <translation>Neue Regel aus dem Filter…</translation>
    </message>
    <message>
        <source>About this column…</source>
        <translation>Über diese Spalte…</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>Distributions in the header</source>
        <translation>Verteilungen in der Kopfzeile</translation>
    </message>
    <message>
        <source>Only the table</source>
        <translation>Nur die Tabelle</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Change the label column…</source>
        <translation>Label-Spalte ändern…</translation>
    </message>
    <message>
        <source>Decide row by row</source>
        <translation>Zeile für Zeile entscheiden</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Zweite Meinung…</translation>
    </message>
    <message>
        <source>Settle: keep the agreed label</source>
        <translation>Entscheiden: geltendes Label behalten</translation>
    </message>
    <message>
        <source>Settle: take the other label</source>
        <translation>Entscheiden: anderes Label nehmen</translation>
    </message>
    <message>
        <source>Mark parts of the text</source>
        <translation>Stellen im Text markieren</translation>
    </message>
    <message>
        <source>Changing the label column</source>
        <translation>Label-Spalte wird geändert</translation>
    </message>
    <message>
        <source>Removing the label column</source>
        <translation>Label-Spalte wird entfernt</translation>
    </message>
    <message>
        <source>Paste as a new table…</source>
        <translation>Als neue Tabelle einfügen…</translation>
    </message>
    <message>
        <source>Bring in rows from a later file…</source>
        <translation>Zeilen aus einer späteren Datei übernehmen…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Die Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Rows from a later file</source>
        <translation>Zeilen aus einer späteren Datei</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose a cell of one of the table&apos;s own columns first.</source>
        <translation>Wähle zuerst eine Zelle in einer der eigenen Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>In den Texten suchen</translation>
    </message>
    <message>
        <source>Narrow down by values</source>
        <translation>Nach Werten eingrenzen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Cluster similar values…</source>
        <translation>Ähnliche Werte zusammenfassen…</translation>
    </message>
    <message>
        <source>Find duplicate rows…</source>
        <translation>Doppelte Zeilen suchen…</translation>
    </message>
    <message>
        <source>Find outliers…</source>
        <translation>Ausreißer suchen…</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>Stichprobe ziehen…</translation>
    </message>
    <message>
        <source>Make an index…</source>
        <translation>Index anlegen…</translation>
    </message>
    <message>
        <source>Select the part of the text that you mean, at the right, then press its key. S leads there.</source>
        <translation>Wähle rechts die Stelle im Text aus, die du meinst, und drücke dann ihre Taste. S führt dorthin.</translation>
    </message>
    <message>
        <source>A number, then Enter</source>
        <translation>Eine Zahl, dann Enter</translation>
    </message>
    <message>
        <source>A text, then Enter</source>
        <translation>Ein Text, dann Enter</translation>
    </message>
    <message>
        <source>Change the label column</source>
        <translation>Label-Spalte ändern</translation>
    </message>
    <message>
        <source>Change the label column: its name, kind, answers and colours</source>
        <translation>Label-Spalte ändern: Name, Art, Antworten und Farben</translation>
    </message>
    <message>
        <source>Conditions that label rows (U)</source>
        <translation>Bedingungen, die Zeilen labeln (U)</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
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
    <name>cairn::ThresholdBar</name>
    <message>
        <source>Cost of saying it where it is not so</source>
        <translation>Was es kostet, es zu sagen, wo es nicht so ist</translation>
    </message>
    <message>
        <source>Cost of not saying it where it is so</source>
        <translation>Was es kostet, es nicht zu sagen, wo es so ist</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Where it costs least</source>
        <translation>Wo es am wenigsten kostet</translation>
    </message>
    <message>
        <source>False alarm costs</source>
        <translation>Fehlalarm kostet</translation>
    </message>
    <message>
        <source>a miss costs</source>
        <translation>ein Versäumnis kostet</translation>
    </message>
    <message>
        <source>%1: %2 found, %3 missed, %4 false alarms; precision %5, recall %6, F1 %7; cost %8</source>
        <translation>%1: %2 gefunden, %3 versäumt, %4 Fehlalarme; Genauigkeit %5, Trefferquote %6, F1 %7; Kosten %8</translation>
    </message>
</context>
<context>
    <name>cairn::TonePanel</name>
    <message>
        <source>Light and colours of the view</source>
        <translation>Licht und Farben der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Helligkeit</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Gamma</source>
        <translation>&amp;Gamma</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Red only</source>
        <translation>Nur Rot</translation>
    </message>
    <message>
        <source>Green only</source>
        <translation>Nur Grün</translation>
    </message>
    <message>
        <source>Blue only</source>
        <translation>Nur Blau</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>K&amp;anäle</translation>
    </message>
    <message>
        <source>&amp;False colours</source>
        <translation>&amp;Falschfarben</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Spreizen</translation>
    </message>
    <message>
        <source>From the darkest half percent to the brightest half percent of the pixels</source>
        <translation>Vom dunkelsten halben Prozent bis zum hellsten halben Prozent der Pixel</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Show the picture as it was taken</source>
        <translation>Das Bild zeigen, wie es aufgenommen wurde</translation>
    </message>
</context>
<context>
    <name>cairn::TrackingServer</name>
    <message>
        <source>No port on this computer could be listened on: %1.</source>
        <translation>Auf keinem Anschluss dieses Rechners konnte gehorcht werden: %1.</translation>
    </message>
    <message>
        <source>Too many requests: at most %1 a second are answered. Try again in a moment.</source>
        <translation>Zu viele Anfragen: Höchstens %1 in der Sekunde werden beantwortet. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Only programs of this computer are answered, under the address http://127.0.0.1:%1.</source>
        <translation>Nur Programme dieses Rechners bekommen Antwort, unter der Adresse http://127.0.0.1:%1.</translation>
    </message>
    <message>
        <source>Pages of the web are not answered.</source>
        <translation>Webseiten bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>The request&apos;s address cannot be understood.</source>
        <translation>Die Adresse der Anfrage ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Too many requests with a wrong token. Try again in a moment.</source>
        <translation>Zu viele Anfragen mit falschem Schlüssel. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The token is not this project&apos;s. Set MLFLOW_TRACKING_TOKEN as &quot;cairn serve&quot; shows it.</source>
        <translation>Der Schlüssel ist nicht der dieses Projekts. Setze MLFLOW_TRACKING_TOKEN, wie „cairn serve“ es zeigt.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB are taken.</source>
        <translation>Die Anfrage ist zu groß: Höchstens %1 MB werden angenommen.</translation>
    </message>
</context>
<context>
    <name>cairn::TrustDialog</name>
    <message>
        <source>What this project would start</source>
        <translation>Was dieses Projekt starten würde</translation>
    </message>
    <message>
        <source>These recipes came with the project. Their programs may do everything that you may do. Look at them, and trust them only if you know where the project comes from.</source>
        <translation>Diese Rezepte kamen mit dem Projekt. Ihre Programme dürfen alles, was du darfst. Sieh sie dir an und vertraue ihnen nur, wenn du weißt, woher das Projekt stammt.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Recipes of the project</source>
        <translation>Rezepte des Projekts</translation>
    </message>
    <message>
        <source>the line that you give it</source>
        <translation>die Zeile, die du angibst</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Nothing of this project is started; everything else works</source>
        <translation>Nichts von diesem Projekt wird gestartet; alles andere geht</translation>
    </message>
    <message>
        <source>Trust these</source>
        <translation>Diesen vertrauen</translation>
    </message>
    <message>
        <source>They may run on this computer, as long as they stay as they are now</source>
        <translation>Sie dürfen auf diesem Computer laufen, solange sie bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>cairn::VerdictPanel</name>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>The same items are drawn anew 2,000 times, both runs are judged on each drawing, and the interval holds the middle 95 % of the differences (paired bootstrap, Efron 1979).</source>
        <translation>Dieselben Elemente werden 2.000-mal neu gezogen, beide Läufe bei jeder Ziehung beurteilt, und das Intervall enthält die mittleren 95 % der Unterschiede (gepaarter Bootstrap, Efron 1979).</translation>
    </message>
    <message>
        <source>Items that belong together are drawn together, 2,000 times; both runs are judged on each drawing, and the interval holds the middle 95 % of the differences (cluster bootstrap).</source>
        <translation>Elemente, die zusammengehören, werden zusammen gezogen, 2.000-mal; beide Läufe werden bei jeder Ziehung beurteilt, und das Intervall enthält die mittleren 95 % der Unterschiede (Cluster-Bootstrap).</translation>
    </message>
    <message>
        <source>The difference of two areas under the ROC curve on the same items, with the variance of DeLong, DeLong and Clarke-Pearson (1988).</source>
        <translation>Der Unterschied zweier Flächen unter der ROC-Kurve auf denselben Elementen, mit der Varianz von DeLong, DeLong und Clarke-Pearson (1988).</translation>
    </message>
    <message>
        <source>Both recipes were run with several seeds; their means are compared with Welch&apos;s t-test (1947), which lets their spreads differ.</source>
        <translation>Beide Rezepte liefen mit mehreren Startwerten; ihre Mittel werden mit Welchs t-Test (1947) verglichen, der verschiedene Streuungen zulässt.</translation>
    </message>
    <message>
        <source>Both recipes were run with many seeds; the seeds of each are drawn anew 2,000 times.</source>
        <translation>Beide Rezepte liefen mit vielen Startwerten; die Startwerte von jedem werden 2.000-mal neu gezogen.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test on the items that changed: %1 got right, %2 got wrong, p = %3 (%4).</source>
        <translation>McNemars Test auf den Elementen, die sich änderten: %1 wurden richtig, %2 falsch, p = %3 (%4).</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>chi-squared with Edwards&apos; correction</source>
        <translation>Chi-Quadrat mit Edwards’ Korrektur</translation>
    </message>
    <message>
        <source>Several runs are held against the first: Holm&apos;s correction makes p = %1 of %2.</source>
        <translation>Mehrere Läufe werden mit dem ersten verglichen: Holms Korrektur macht aus %2 p = %1.</translation>
    </message>
    <message>
        <source>A run is called better only where the interval leaves out 0, there are at least %1 items or groups, and the tests agree.</source>
        <translation>Besser heißt ein Lauf nur, wo das Intervall die 0 auslässt, es mindestens %1 Elemente oder Gruppen gibt und die Tests übereinstimmen.</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 ist besser</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>How was this found?</source>
        <translation>Wie wurde das gefunden?</translation>
    </message>
    <message>
        <source>The difference by each measure</source>
        <translation>Der Unterschied nach jedem Maß</translation>
    </message>
    <message>
        <source>The answers are being compared…</source>
        <translation>Die Antworten werden verglichen…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>So</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>%1 and %2 seeds</source>
        <translation>%1 und %2 Startwerte</translation>
    </message>
    <message>
        <source>%1 over seeds</source>
        <translation>%1 über Startwerte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Both runs answered the same folds of a cross-validation. Their training parts overlap, so the t-test over the folds takes a larger variance (corrected resampled t-test, Nadeau and Bengio 2003).</source>
        <translation>Beide Läufe haben dieselben Faltungen einer Kreuzvalidierung beantwortet. Ihre Trainingsteile überschneiden sich, deshalb nimmt der t-Test über die Faltungen eine größere Varianz (korrigierter t-Test, Nadeau und Bengio 2003).</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n Faltung</numerusform>
            <numerusform>%n Faltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over folds</source>
        <translation>%1 über Faltungen</translation>
    </message>
</context>
<context>
    <name>cairn::WandTool</name>
    <message>
        <source>Tolerance %1: drag right for more, left for less, Esc cancels</source>
        <translation>Toleranz %1: nach rechts ziehen für mehr, nach links für weniger, Esc bricht ab</translation>
    </message>
    <message>
        <source>Press on a colour and drag; Shift adds to the selected shape, Alt takes away</source>
        <translation>Auf eine Farbe drücken und ziehen; Umschalt fügt der ausgewählten Form hinzu, Alt nimmt weg</translation>
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
    <name>cairn::WhereChoice</name>
    <message>
        <source>Where the run goes on</source>
        <translation>Wo der Lauf stattfindet</translation>
    </message>
    <message>
        <source>cpus=4,mem=8G,gpus=1,time=2:00:00</source>
        <translation>cpus=4,mem=8G,gpus=1,time=2:00:00</translation>
    </message>
    <message>
        <source>Resources asked from Slurm</source>
        <translation>Von Slurm erbetene Ressourcen</translation>
    </message>
    <message>
        <source>What the job asks Slurm for: cpus, mem, gpus, time, partition, account, qos. Empty: what the cluster gives by default. Before the time is over the program is asked to save and end.</source>
        <translation>Worum der Auftrag Slurm bittet: cpus, mem, gpus, time, partition, account, qos. Leer: was der Cluster von sich aus gibt. Bevor die Zeit um ist, wird das Programm gebeten, zu sichern und zu enden.</translation>
    </message>
    <message>
        <source>Add, test or remove clusters and other computers</source>
        <translation>Cluster und andere Rechner hinzufügen, prüfen oder entfernen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Slurm on this computer</source>
        <translation>Slurm auf diesem Rechner</translation>
    </message>
    <message>
        <source>Send the run to %1?</source>
        <translation>Den Lauf an %1 schicken?</translation>
    </message>
    <message>
        <source>This machine came with the project: %1. The run&apos;s program, code and data are brought there. You are asked once.</source>
        <translation>Diese Maschine kam mit dem Projekt: %1. Programm, Code und Daten des Laufs werden dorthin gebracht. Du wirst einmal gefragt.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
</context>
<context>
    <name>cairn::WhyPane</name>
    <message>
        <source>Labelled rows most like it</source>
        <translation>Ähnlichste gelabelte Zeilen</translation>
    </message>
    <message>
        <source>Double-click to go to the row</source>
        <translation>Ein Doppelklick führt zur Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The model says %1.</source>
        <translation>Das Modell sagt %1.</translation>
    </message>
    <message>
        <source>From %1, each column adds to the number or takes from it.</source>
        <translation>Von %1 aus erhöht oder senkt jede Spalte die Zahl.</translation>
    </message>
    <message>
        <source>To the right: what speaks for %1, in log-odds.</source>
        <translation>Nach rechts: was für %1 spricht, in Log-Odds.</translation>
    </message>
    <message>
        <source>Row %1: %2, %3 % alike</source>
        <translation>Zeile %1: %2, zu %3 % gleich</translation>
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
