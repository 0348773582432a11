<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Annotations</name>
    <message>
        <source>This annotation is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape without area or points was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape without area or points was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) deleted</source>
        <translation>
            <numerusform>%n annotation deleted</numerusform>
            <numerusform>%n annotations deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) pasted</source>
        <translation>
            <numerusform>%n annotation pasted</numerusform>
            <numerusform>%n annotations pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels copied to %n picture(s)</source>
        <translation>
            <numerusform>Labels copied to %n picture</numerusform>
            <numerusform>Labels copied to %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures have no attribute %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split left to snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no attribute %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as occluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as not occluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as not truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as difficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as not difficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as a crowd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more annotations to group them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) grouped</source>
        <translation>
            <numerusform>%n annotation grouped</numerusform>
            <numerusform>%n annotations grouped</numerusform>
        </translation>
    </message>
    <message>
        <source>Only annotations of one picture can be grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only annotations of one picture have an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only annotations of one picture can be replaced together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This annotation is locked. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCharts</name>
    <message>
        <source>This needs two classes and probabilities from the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
from a score of %2 on: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True positive rate (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: area %2 (%3 to %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: average precision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs probabilities from the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said: mean probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was so: share that was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ECE %2, largest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1
%n item(s) said with %2, right in %3</source>
        <translation>
            <numerusform>%1
%n item said with %2, right in %3</numerusform>
            <numerusform>%1
%n items said with %2, right in %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be %1 from this score on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs runs that predict numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: R² %2, mean error %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, said %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted less actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bias %2, quarters %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: off by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision by overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs runs that look for shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest overlap that counts (IoU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: AP %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall, at an overlap of 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, mean over classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: AP50 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision by size and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far areas cover each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs runs that draw areas, and labels with outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Dice, mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: IoU, mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs runs that tell classes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributeSchema</name>
    <message>
        <source>An attribute needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute %1 needs at least one choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an attribute %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attribute is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute %1 renamed to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 would no longer fit. Change or remove them first.</source>
        <translation>
            <numerusform>%n value of %1 would no longer fit. Change or remove it first.</numerusform>
            <numerusform>%n values of %1 would no longer fit. Change or remove them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no such choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the choice %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice %1 of %2 renamed to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute %1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute %1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The folder %1 could not be made, so there is no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be put in place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeLine</name>
    <message>
        <source>%1 %2</source>
        <comment>class and how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CairnJsonl</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>It takes whole numbers, such as 42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes numbers, such as 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes dates, such as 2024-03-01 or 2024-03-01 12:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellReplace</name>
    <message>
        <source>The regular expression is not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassFolders</name>
    <message>
        <source>The snapshot %1 has no tags, so there are no classes to put images into. Tag images (key T), or take a format for boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no tag and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the tags %1; the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Line %1 is no name of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name of a class in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a list of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no &quot;categories&quot;, so it is no COCO file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;categories&quot; in line %1 are no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1 of the list in line %2 has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the names is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no key &quot;names&quot; at the beginning of a line, so it is no data.yaml of YOLO.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifierRun</name>
    <message>
        <source>The classifier could not be written to %1. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taught yet. Scribble over some of two classes at least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coco</name>
    <message>
        <source>A label of the kind &quot;%1&quot; (%2) has no place in COCO and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outline has fewer than three points, or half a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outline holds something that is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mask has no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mask is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its box is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of the category %1, which the file does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged at byte %2 (%3); nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no COCO file: it lists no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to an image that the file does not list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation %1 was left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeState</name>
    <message>
        <source>Beside the program in %1 there is too much to be linked for a run. Start it from a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 could not be made; the project&apos;s disk may not know links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code in %1 is too large to be copied for a run (%2 files or %3 MB at most). Run it in place instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the code in %1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Inverted grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubehelix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No false colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnFacts</name>
    <message>
        <source>This column is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the column anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed in the project meanwhile, so the column was left as it is. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnIndexes</name>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnType</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of column. There are text, integer, real, boolean, datetime, category, image and link.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels against %1: %2 added, %3 removed, %4 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to import: --images PATH... (and --annotations PATH), or --table FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no such image. Import the images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --item NAME --tag CLASS, or --from FILE.csv (for rows with --table T --column C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n labelled,</source>
        <translation>
            <numerusform>%n labelled,</numerusform>
            <numerusform>%n labelled,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n unchanged.</numerusform>
            <numerusform>%n unchanged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the project %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prediction(s) written.</source>
        <translation>
            <numerusform>%n prediction written.</numerusform>
            <numerusform>%n predictions written.</numerusform>
        </translation>
    </message>
    <message>
        <source>This run has no predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the sample project in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 for training, %3 for validation, %4 for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--split takes shares for training, validation and test, such as 0.7,0.15,0.15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--table and --target belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 learns from a table: add --table T --target C, or --snapshot S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; the %n image(s) that were added stay.</source>
        <translation>
            <numerusform>Cancelled; the %n image that was added stays.</numerusform>
            <numerusform>Cancelled; the %n images that were added stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images added: %1, known already: %2. Labels added: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added as the table %1.</source>
        <translation>
            <numerusform>%n row added as the table %1.</numerusform>
            <numerusform>%n rows added as the table %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no logs that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new point(s)</source>
        <translation>
            <numerusform>%n new point</numerusform>
            <numerusform>%n new points</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the kind %3 are no numbers and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --model FILE.onnx or --run RUN, and not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size %1 is no size; write 640x640.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run %1, %2: %3 predictions on %n image(s).</source>
        <translation>
            <numerusform>Run %1, %2: %3 predictions on %n image.</numerusform>
            <numerusform>Run %1, %2: %3 predictions on %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; what was answered before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 came with this project, and its program would run with your rights: %2. Look at it, then add --allow-recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size of a picture. Give millimetres, such as 85x60mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no range. Give all, percentile, best, or LOW:HIGH such as 0.1:0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has points that can be drawn over “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report can be written as .pdf or .html, not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report has no part %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 at %3, %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --as EXPRESSION, or --remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no derived column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), the first rows: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 has an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) among %1 values</source>
        <translation>
            <numerusform>%n cluster among %1 values</numerusform>
            <numerusform>%n clusters among %1 values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed.</source>
        <translation>
            <numerusform>%n row changed.</numerusform>
            <numerusform>%n rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1 groups</source>
        <translation>
            <numerusform>%n row in %1 groups</numerusform>
            <numerusform>%n rows in %1 groups</numerusform>
        </translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size of a sample: 100 and 10% are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 does not wait any more; use cairn stop to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say mains on or mains off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs other words after it; see cairn queue --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused: nothing new is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs start on mains power only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits and nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label column of this rule is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 votes on %2 of %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (%2 to %3, n = %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled,</source>
        <translation>
            <numerusform>%n row labelled,</numerusform>
            <numerusform>%n rows labelled,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s),</source>
        <translation>
            <numerusform>%n conflict,</numerusform>
            <numerusform>%n conflicts,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an answer.</source>
        <translation>
            <numerusform>%n row without an answer.</numerusform>
            <numerusform>%n rows without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) withdrawn, since no rule gives them any more.</source>
        <translation>
            <numerusform>%n label withdrawn, since no rule gives it any more.</numerusform>
            <numerusform>%n labels withdrawn, since no rule gives them any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) kept the label that they had.</source>
        <translation>
            <numerusform>%n row kept the label that it had.</numerusform>
            <numerusform>%n rows kept the label that they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) removed.</source>
        <translation>
            <numerusform>%n rule removed.</numerusform>
            <numerusform>%n rules removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched on.</source>
        <translation>
            <numerusform>%n rule switched on.</numerusform>
            <numerusform>%n rules switched on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) switched off.</source>
        <translation>
            <numerusform>%n rule switched off.</numerusform>
            <numerusform>%n rules switched off.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set and swept at once; leave one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sweep %1, %2: %3, %n run(s)</source>
        <translation>
            <numerusform>Sweep %1, %2: %3, %n run</numerusform>
            <numerusform>Sweep %1, %2: %3, %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Best: run %1, %2 %3, with %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --append FILE and --key COLUMN together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--append, --export and --column are each a command of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding %1. There are UTF-8, UTF-16 LE, UTF-16 BE and Latin-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separator is one sign, or the word tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, changed: %2, gone: %3, the same: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are gone from the file stay in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that the table does not have, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that the file does not have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that became empty: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project brings no recipes of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) removed for good.</source>
        <translation>
            <numerusform>%n run removed for good.</numerusform>
            <numerusform>%n runs removed for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay in the bin, because labels came from their drafts.</source>
        <translation>
            <numerusform>%n run stays in the bin, because labels came from its drafts.</numerusform>
            <numerusform>%n runs stay in the bin, because labels came from their drafts.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer needs no record; name slurm, slurm+ssh:HOST or ssh:HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project knows no other machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority is urgent, normal or idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs start only while the computer is cooler than %1 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint does not answer. The file .worker.log in the project&apos;s folder may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these two variables where your program runs. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with this project and was not allowed yet: look at it with cairn trust P --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the recipe: cairn recipe P %1 NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 has all that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes of this project use the python3 on PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes of this project use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the recipe comes from: --from SCRIPT or --line &quot;python train.py --lr 0.01&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 would have:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the recipe %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of %1 written to %2.</source>
        <translation>
            <numerusform>%n label of %1 written to %2.</numerusform>
            <numerusform>%n labels of %1 written to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>This comment is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment needs some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>A run without a snapshot has no labels to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots %1 and %2 hold different kinds of labels, so they cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to compare; name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no values, only blank lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be rewritten as UTF-8 in the folder for temporary files (%2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read beyond this line: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text behind a closing quote; it was taken into the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a zero byte, which no text can hold; such bytes are replaced by a question mark sign (�).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are bytes that are no UTF-8; they are replaced by a question mark sign (�). Choose another encoding if the file has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is opened in this line and never closed; the line was read as if it were no quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 fields where the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values could not be written: %1. Check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveAxis</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveSettings</name>
    <message>
        <source>An hour costs a number of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrangement needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Make room, then try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that it exists and that you may read and write its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Cairn project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Copy the newest file from its folder backups in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by another program for too long. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not do that: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseTable</name>
    <message>
        <source>%1 cannot be read as an SQLite file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no table %2. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing this file, and its newest changes (in %1-wal) are not seen. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>The dataset could not be written to %1. Check that there is room on the disk and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of the table %1 were changed since the snapshot %2 was made, so the rows of that time are no longer there. Make a new snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DerivedColumns</name>
    <message>
        <source>A derived column needs a name and an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a column %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived column %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is derived from it. Remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived column %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogAsk</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This draft is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft was answered to already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape that this draft speaks of is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) accepted</source>
        <translation>
            <numerusform>%n draft accepted</numerusform>
            <numerusform>%n drafts accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>A shape without area or points was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) rejected</source>
        <translation>
            <numerusform>%n draft rejected</numerusform>
            <numerusform>%n drafts rejected</numerusform>
        </translation>
    </message>
    <message>
        <source>All drafts surer than %1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateRows</name>
    <message>
        <source>Choose at least one column to compare the rows by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>%1 could not be written, so programs cannot be told where to log. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>ssh: %1 was not reached (%2). Connect once by hand with ssh %1, so that its key is known and no password is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh: reached, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rsync: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rsync: not there; install it at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm: there is no sbatch (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm: the controller does not answer (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no executor %1; say local, slurm, slurm+ssh:HOST or ssh:HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no host that ssh could be given; say NAME or USER@NAME, and put ports and keys into ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resources cannot have &quot;%1&quot;; write them like cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s time limit of %1 was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s time limit was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job needed more memory than the %1 MB it had asked for, and was killed. Ask for more with --resources mem=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job needed more memory than it was allowed, and was killed. Ask for more with --resources mem=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm has put job %1 back into its queue; it will begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Slurm asked the run to end, and it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was cancelled in Slurm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job had to make room for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and Slurm killed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node under the job failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node %1 failed under the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was asked to stop, and its job was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job ended %1, and its supervisor could not write why; slurm.log in the run&apos;s folder may tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 has ended, but how the run ended was never written; slurm.log in the run&apos;s folder may tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 waits in Slurm&apos;s queue%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is blocked for ever; stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was asked to stop. Slurm does not know its job any more, so its exit status is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm does not know the run&apos;s job any more, and how it ended was never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder at %1 is gone, and with it what became of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run began on another computer than the one that %1 names now, and says nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was asked to stop. Its supervisor was gone, so its exit status is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was handed over to %1, but never began there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program and its supervisor at %1 are gone (killed, or the computer was started anew), so the exit status is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 cannot be run here; install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer in %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer in %n second.</numerusform>
            <numerusform>%1 did not answer in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no folder that could be made at %2; give a whole path, or one that begins in the home folder, without ~.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the project&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folder %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That %1 may be used could not be noted in %2. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project brings its own way to use %1 (%2), and runs would be sent there. Look at it, then allow it with cairn trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm is not installed there: there is no program squeue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor could not be written to %1. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder could not be brought to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm did not take the job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The row could not be handed to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row %1 in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of this run could not be asked why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Expression</name>
    <message>
        <source>The expression took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression may only read the project; this one wants more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is not understood: a bracket or quote is not closed, or it holds more than one statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern %1 is wrong at character %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern takes too long on some text; make it simpler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1 megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest score of a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least confident prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>There is no image with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another picture: its content is not the one that was labelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in this project already, as another image. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Reading annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that %1 has %2 x %3 pixels, but the picture has %4 x %5. Look whether its shapes fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at x %2, y %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside of the picture %2 and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached beyond the picture %2 and was clipped to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape of %1 is empty and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pascal VOC XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no format of annotations that Cairn knows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 there are no annotations in a format that Cairn knows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COCO JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOLO text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 could not be put into %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of it was left out: this format knows only whole files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format %1 holds images, and this snapshot is of a table. Take csv or cairn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format %1 holds tables, and this snapshot is of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset format %1; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room on the disk and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn&apos;s own lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated values with the split as a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of images for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOLO boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOLO outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pascal VOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and not empty. Name a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of %1 is not known, so shares of it cannot be counted in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrabCut</name>
    <message>
        <source>Draw a box around the thing first; it must be at least three pixels wide and high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thing could not be cut out; there may be too little memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>The link leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be copied into the project: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is truncated: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: the check sum of a part of the picture is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n image(s) added.</source>
        <translation>
            <numerusform>%n image added.</numerusform>
            <numerusform>%n images added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were there already.</source>
        <translation>
            <numerusform>%n image was there already.</numerusform>
            <numerusform>%n images were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) added.</source>
        <translation>
            <numerusform>%n label added.</numerusform>
            <numerusform>%n labels added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were there already.</source>
        <translation>
            <numerusform>%n label was there already.</numerusform>
            <numerusform>%n labels were there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no such image. Import the images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of label files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that were missing are found again.</source>
        <translation>
            <numerusform>%n image that was missing is found again.</numerusform>
            <numerusform>%n images that were missing are found again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no images and were left out.</source>
        <translation>
            <numerusform>%n file is no image and was left out.</numerusform>
            <numerusform>%n files are no images and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no cells. Copy some in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells could not be written into the folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemGestures</name>
    <message>
        <source>This class is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) tagged %1</source>
        <translation>
            <numerusform>%n image tagged %1</numerusform>
            <numerusform>%n images tagged %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %1 removed from %n image(s)</source>
        <translation>
            <numerusform>Tag %1 removed from %n image</numerusform>
            <numerusform>Tag %1 removed from %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) in no split</source>
        <translation>
            <numerusform>%n image in no split</numerusform>
            <numerusform>%n images in no split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) put into %1</source>
        <translation>
            <numerusform>%n image put into %1</numerusform>
            <numerusform>%n images put into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemLines</name>
    <message>
        <source>It has no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON object (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no picture: &quot;path&quot; and &quot;file&quot; are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemNames</name>
    <message>
        <source>There is no picture &quot;%1&quot; in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; has no page %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several pictures of the project are called &quot;%1&quot;; name its folder as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemUndo</name>
    <message>
        <source>The last change of this picture, &quot;%1&quot;, changed others as well. Take it back as a whole in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemViews</name>
    <message>
        <source>A saved filter needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a saved filter &quot;%1&quot; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved filter is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n items are called &quot;%1&quot;. Name one by its path: %2.</source>
        <translation>
            <numerusform>%n item is called &quot;%1&quot;. Name one by its path: %2.</numerusform>
            <numerusform>%n items are called &quot;%1&quot;. Name one by its path: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no item &quot;%1&quot; in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item with the number %1 in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A change in the journal is damaged, so it can neither be undone nor applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be recorded; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change belongs to an older form of the project and can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: something that was made later depends on it. Undo the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: the same labels were changed since. Undo the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be applied; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonTable</name>
    <message>
        <source>This is no JSON object; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are members beyond the first %1; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no JSON objects, so it makes no table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelChecks</name>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked shape stays as it is. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) mended</source>
        <translation>
            <numerusform>%n slip mended</numerusform>
            <numerusform>%n slips mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelImport</name>
    <message>
        <source>%1 needs the columns %2 and label in its first line; it has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line names nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no such row; rows are numbered from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelQueue</name>
    <message>
        <source>Choose a run whose predictions say what is uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two runs or more to see where they disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell how alike the pictures are. Let a model describe them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelSchema</name>
    <message>
        <source>A class needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a class %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 renamed to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of class %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class can have one of the keys 1 to 9, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of class %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 has the key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have a class %1 below them. Merge or rename these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute %1 is of another kind in each of them. Change one of the two first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 merged into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) moved to the new class %1</source>
        <translation>
            <numerusform>%n label moved to the new class %1</numerusform>
            <numerusform>%n labels moved to the new class %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the labels first that the new class gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) added</source>
        <translation>
            <numerusform>%n class added</numerusform>
            <numerusform>%n classes added</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1 described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes of class %1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skeleton of class %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skeleton of class %1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 moved to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class %1 cannot stand below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 moved below %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelValue</name>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans are a JSON list of objects with start, end and class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span needs a start, an end behind it, and a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of label. There are choice, multiple, number, text, boolean and span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s): %1</source>
        <translation>
            <numerusform>%n part: %1</numerusform>
            <numerusform>%n parts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leakage</name>
    <message>
        <source>%1 rows share their %2 with other rows. Split by it, or the same %2 stands in training and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 almost gives the answer away by itself (it takes away %2 % of what guessing gets wrong). Is it known before the answer is?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LintFix</name>
    <message>
        <source>A turned box or an ellipse cannot be cut at the border. Make it smaller, or convert it to an outline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only outlines and masks can give way to a neighbour. Convert the shape first, or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only outlines and masks can grow into a gap. Convert one of the shapes first, or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalExecutor</name>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be started. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be started: %1 cannot be run (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s supervisor ended before it could begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder %1 is gone, and with it what became of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was asked to stop. Its supervisor was gone, so its exit status is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has ended while its supervisor was gone, so its exit status is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogReader</name>
    <message>
        <source>The line is no JSON object and was skipped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was skipped: its step is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more names of metrics than %1 in all; they were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before its closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash is followed by what JSON does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells where the first line names %2 columns; it was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many names of metrics; some were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s length is damaged, so what follows in the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is longer than %1 MB and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is damaged and was skipped: its checksum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was skipped: it is no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s hyperparameters cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was skipped: it is not a time, a value and a step, but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no state of a trainer: it has no log_history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no log of W&amp;B: it does not begin as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was skipped: it is none of W&amp;B&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value was skipped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was skipped: it is not a time, a step, a value and a name, but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was skipped: the run has too many metrics already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON object and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyRunCharts</name>
    <message>
        <source>What %1 depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the variance that the parameter explains alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over all values of the other parameters, as the forest sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different parameters that at least four runs have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (power of ten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody is better in both: %n run(s)</source>
        <translation>
            <numerusform>Nobody is better in both: %n run</numerusform>
            <numerusform>Nobody is better in both: %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaskCounts</name>
    <message>
        <source>The mask is larger than any picture that Cairn can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of the mask has a negative length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask&apos;s runs are longer than its size of %1 x %2 pixels allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask&apos;s runs are shorter than its size of %1 x %2 pixels asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask is too scattered: it has more than %L1 million runs of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask&apos;s compressed runs cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaskPainting</name>
    <message>
        <source>The shape reaches too far beyond the picture to be painted as pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline is too intricate to be painted as pixels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Cairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mlflow</name>
    <message>
        <source>A metric needs a name of 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the metric %1 is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step of the metric %1 is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter or tag needs a name of 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is deleted. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing param values is not allowed. The parameter %1 is %2 already and was now said to be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (logged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 has no tag %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s description is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1 in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the run %1 is no folder of this project, so nothing is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written, so the values were not kept. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2), so these values were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment %1 is deleted. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended the run as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is under way. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s body is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn keeps runs and their models, but no model registry. Leave registered_model_name out; the model is kept with its run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn does not answer %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked for with GET or POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts are put with PUT and taken with GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 has too many models already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no logged model %1 in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment %1 in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment needs a name of 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an experiment called %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment cannot be renamed to &quot;%1&quot;: the name is empty, too long or another&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment Default is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be understood at &quot;%1&quot;. Write conditions such as metrics.loss &lt; 0.5 AND params.model = &apos;cnn&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The artifact path &quot;%1&quot; is no path below a run&apos;s artifacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no artifact %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is no HTTP that is understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The artifact cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCharts</name>
    <message>
        <source>What the model draws on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what the columns gain the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s program told nothing about its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer moves with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean probability of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s program did not tell how its answers depend on its columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearestRows</name>
    <message>
        <source>There is no row %1 in this table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlierScores</name>
    <message>
        <source>The forest needs at least one column with numbers or dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers could not be written for the forest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The isolation forest did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the forest about each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The isolation forest failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The isolation forest gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the forest&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageViews</name>
    <message>
        <source>Nothing is saved under the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairedAnswers</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shape %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a shape that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: in the tested part of one run only.</source>
        <translation>
            <numerusform>%n item left out: in the tested part of one run only.</numerusform>
            <numerusform>%n items left out: in the tested part of one run only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: one of the runs says nothing of them.</source>
        <translation>
            <numerusform>%n item left out: one of the runs says nothing of it.</numerusform>
            <numerusform>%n items left out: one of the runs says nothing of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: labelled differently in the two snapshots.</source>
        <translation>
            <numerusform>%n item left out: labelled differently in the two snapshots.</numerusform>
            <numerusform>%n items left out: labelled differently in the two snapshots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: they have no label in one of the snapshots.</source>
        <translation>
            <numerusform>%n item left out: it has no label in one of the snapshots.</numerusform>
            <numerusform>%n items left out: they have no label in one of the snapshots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The runs %1 and %2 have no tested picture in common in which both looked for shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 has no snapshot, so there are no labels to hold its answers against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs learnt different things (snapshots %1 and %2), so their answers cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs give different kinds of answers, so these cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs %1 and %2 have no tested item with the same label in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs found shapes of their own, so their answers are not about the same things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 has said nothing of single items, so its answers cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParquetTable</name>
    <message>
        <source>%1 is a Parquet file, which has to be converted first. In a terminal, run: %2 (it needs pyarrow: pip install pyarrow). Then import %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PixelClassifier</name>
    <message>
        <source>The pixels could not be sorted into classes; there may be too little memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint a few strokes of at least two classes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel classifier that was kept cannot be read; train it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotFiles</name>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Predictor</name>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was stopped after %n picture(s).</source>
        <translation>
            <numerusform>It was stopped after %n picture.</numerusform>
            <numerusform>It was stopped after %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be asked about.</source>
        <translation>
            <numerusform>%n picture could not be asked about.</numerusform>
            <numerusform>%n pictures could not be asked about.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that asked the model was ended in the middle; what it was told until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked %1 crashed. The model may be damaged, or need more memory than it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 took longer than %n second(s) and was stopped.</source>
        <translation>
            <numerusform>%1 took longer than %n second and was stopped.</numerusform>
            <numerusform>%1 took longer than %n seconds and was stopped.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered more than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asks the model is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asks %1 answered something that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not asked: it had crashed too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ONNX model, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its weights in other files. Export it again as one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the operation %2, which OpenCV does not know. Export it again without it; an older opset (12) often helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCV cannot read %1 (opset %2). Export it again with opset 12 and with pictures of one fixed size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of %1 is not there any more, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants %2 inputs at once; only models that want one picture can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants an input of the shape %2, which is not one picture in grey or colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how large its pictures are. Say it, for example 640 x 640.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants pictures of %2 x %3 pixels, which is more than can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in the shape %2, which is none that Cairn knows (classes, YOLO&apos;s boxes and masks, a class for each pixel).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives scores that are no probabilities, so its answers cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs more memory than it may have here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked about this picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramLines</name>
    <message>
        <source>&quot;%1&quot; is no variable: write NAME=value, one in a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by Cairn itself for each run; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>%1 is no program that may be run; allow it with chmod +x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program %1, neither beside Cairn&apos;s own nor on PATH. Install it, or give its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no program that can be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice of %1 could not be noted in %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>This copy of Cairn is incomplete: its schema is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Cairn project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Cairn (schema %2, this one knows %3). Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an unfinished project: its schema was never made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds triggers, which no Cairn project has. It was not opened, because they would run with your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open in another window (%1 on %2, process %3), so it is shown here read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>A quote is not closed in the line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parameter&apos;s name, &quot;%1&quot;, is not made of letters, digits, _, - and dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter %1 has the type &quot;%2&quot;, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter %1 has no choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two parameters called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the data &quot;%1&quot;; that can be images, table or any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object (at byte %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say &quot;cairn&quot;: 1, which is the version that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name, &quot;%1&quot;, is not made of letters, digits, _ and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its grace is less than 0 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no program, and has no parameter &quot;command&quot; that could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe %1; no recipes were found at all, so Cairn may not be wholly installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe %1; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of %3, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is true or false, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a text, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; the recipe needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 has no parameters, so there is no %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 has no parameter %2; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter; write it as NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs any program line of yours in a run folder of its own. The dataset, the parameters and the files to write are named by environment variables; the help&apos;s page on the run folder lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program and its arguments, for example: python3 train.py --epochs 20. Cairn splits the line itself, with quotes as in a shell, but starts no shell: pipes, variables and wildcards are not understood. {dataset}, {artifacts} and {run} stand for the run&apos;s folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: whole pictures by their tag. shapes: the crop under each box or polygon. auto: shapes if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the training examples are gone through; an epoch of a small training set goes through them several times, so that it has at least 32 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the network&apos;s weights follow the gradient. adam (with decoupled weight decay) is a good first choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sgd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rmsprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest step of the schedule. 0: the optimiser&apos;s own (adam 0.001, rmsprop 0.0005, momentum 0.02, sgd 0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples a step. A small training set takes smaller batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: the rarer a class, the more each example of it counts, in the training loss and in the validation loss. none: each example counts the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns, shifts, scales and brightens each training example anew in each epoch, as set below, so that the network does not learn it by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the validation loss has not fallen for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the surroundings a crop shows, as a share of the shape&apos;s longer side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror examples at random. horizontal for photographs that have an up and a down; none where left and right matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn examples by up to this angle either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale examples up or down by up to this share, and shift them by half of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change brightness and contrast by up to this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-cycle: rise for the first quarter, then fall to nearly nothing. cosine: fall from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step pulls the weights towards zero by this share of the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: all cores. The same seed gives the same numbers only with the same number of threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boosted trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient-boosted trees (XGBoost) on the rows of a table. Predicts a class or a number, takes categories, dates and missing values as they are, stops by itself when the validation loss no longer falls, and explains its predictions column by column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: classes where the target is a text, a category, true or false, or a whole number with only two values; numbers otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many trees (times the classes when there are more than two) are built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each tree&apos;s correction is taken. Half the rate needs about twice the rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many questions a tree asks one after another. Deeper trees learn more, and more by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the validation loss has not fallen for so many rounds; the best round is kept. 0: never stop early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows for a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the training rows that each tree sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns for a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the columns that each tree sees. Below 1 the trees differ more, which often helps a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaf holds at least so many rows&apos; worth of evidence. Larger values make calmer trees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls the leaves&apos; values towards zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A split must lower the loss by at least so much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into how many steps a column of numbers is divided before splits are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or category column with more distinct values than this is left out, and the log says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 was left out: there is one called %2 already. Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the recipe %1 may be used could not be noted in %2. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 or more: the training rows are predicted by further models that never saw them, each trained on all folds but one. Such predictions can be compared with the labels. 0: rows of the training are predicted by the model that was trained on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not learned from, with commas between them: those that would give the answer away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skeletons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not say which packages it has, so it may not be whole. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 cannot run. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 needs %2, which %3 does not have. Install with: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It learns from a table; this project has %n.</source>
        <translation>
            <numerusform>It learns from a table; this project has %n.</numerusform>
            <numerusform>It learns from a table; this project has %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from a table, and this project has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It learns from %1; this project has %n.</source>
        <translation>
            <numerusform>It learns from %1; this project has %n.</numerusform>
            <numerusform>It learns from %1; this project has %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns from %1, and this project has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its arguments is neither a text nor has words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument depends on the parameter %1, which it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its packages, &quot;%1&quot;, has a name that no package can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the dataset format &quot;%1&quot;; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dataset format &quot;%1&quot; does not hold the data that it wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How columns of texts and dates become numbers, for example city=one-hot, size=ordinal, day=date-parts, note=text-hash:64. Columns not named here are taken as they are: numbers as numbers, dates as moments, texts as categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network that finds things in pictures and draws a box round each. It learns from your boxes alone (of outlines it takes the box round them) and starts from nothing, without weights that were trained elsewhere: good for cells, parts or animals that look much alike from picture to picture, from some fifty boxed pictures on. For street scenes with a hundred kinds of things, take a large pretrained detector by a recipe of your own. Pictures without any box are not learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the training pictures are gone through; an epoch of a small training set has at least 32 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the training may take: where the epochs would take longer, there are fewer, and the learning rate falls faster. 0: no limit. A run that its time cuts short is not the same again with the same seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the boxes of the validation pictures have not been found better for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer side to which each picture is scaled. Things smaller than 8 pixels there are hard to find; twice the size takes four times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror pictures at random. both: quarter turns as well, for pictures without an up and a down. horizontal: for photographs. none: where left and right matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flips, scales and brightens each training picture anew in each epoch, so that the network does not learn it by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest step of the schedule, which rises for a while and then falls to nearly nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale pictures up or down by up to this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change brightness, contrast and colours by up to this share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes of which the network is less sure are not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the first layer; the deeper layers have up to eight times as many. Twice the width takes about three times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small U-Net that says of every pixel which class it belongs to, and makes an outline or a mask of each connected piece. It learns from your outlines and masks alone and starts from nothing, without weights that were trained elsewhere: good for cells, tissue, leaves or fields that look much alike from picture to picture, from a dozen outlined pictures on. In a picture that it learns from, all that has no label counts as background, so outline everything there. Things that touch are kept apart where a gap can be seen; for things that overlap, take an instance segmenter by a recipe of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlines: polygons, masks and ellipses; pictures without any are not learned from. all: boxes as well, as if they were filled to their corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the overlap with the validation pictures has not grown for so many epochs. 0: go through all epochs, which suits the falling learning rate. The best epoch is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer side to which each picture is scaled. Things thinner than 3 pixels there are hard to find; twice the size takes four times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn pictures by up to this angle either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each connected piece becomes: an outline, or a mask with every pixel as it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of fewer pixels are taken for dust and not predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep touching things apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach the network a thin gap of background where two labelled things touch, so that they are found as two. Costs a little overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python script to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short script that reads the dataset, reports numbers and writes predictions, and needs nothing but Python. As it stands it answers with the most frequent class, which every model should beat. Copy it, and put your own model into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the count of each class, so that none has a chance of zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scikit-learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear model, a random forest or boosted trees of scikit-learn on the rows of a table. Predicts a class or a number. The script is short and meant to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear: logistic or ridge regression. forest: many trees, each on a part of the rows. boosting: trees that correct each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many trees are built; the linear model has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many questions a tree asks one after another. 0: as many as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each tree&apos;s correction is taken; for boosting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the linear model: the larger, the more it may follow the training rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XGBoost or LightGBM in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient-boosted trees of either library on the rows of a table, by a short Python script that is meant to be changed. Where it need not be changed, Boosted trees does the same without Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which library builds the trees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xgboost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lightgbm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch image classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of torchvision on tagged images, from nothing or from a file of weights that you have. The script is short and meant to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network of torchvision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resnet18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobilenet_v3_small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficientnet_b0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the network&apos;s weights (.pt, .pth). Empty: the network begins from nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the training examples are gone through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples a step. Larger ones need more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest step of the schedule. Too large and the loss leaps, too small and it creeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture is scaled to a square of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops, mirrors and brightens each training picture anew in each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detector of torchvision on boxes, from nothing or from a file with a backbone&apos;s weights that you have. Slow without a graphics card. The script is short and meant to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which detector of torchvision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssdlite320_mobilenet_v3_large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fasterrcnn_mobilenet_v3_large_320_fpn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fasterrcnn_resnet50_fpn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the weights of the backbone (.pt, .pth). Empty: it begins from nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes that the model is less sure of are not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from so many images only, to try things out. 0: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultralytics YOLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A YOLO of Ultralytics on boxes, from nothing or from a file of weights that you have. Ultralytics is under the AGPL; look whether that suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .yaml names a network that begins from nothing. A .pt file of weights goes on from there; Ultralytics would fetch one that is not there from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer side of the pictures, as they are scaled for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R script to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linear or logistic model in plain R on the rows of a table. The script is short and meant to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the logistic model: pulls its weights towards zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logistic model is improved at most so often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small convolutional network that tells classes apart: whole pictures by their tags, or the crops under boxes and polygons. Made for a laptop without a graphics card; it starts from nothing, so a few dozen examples of each class are a good beginning. With a backbone, a network that was trained elsewhere, only the last layer is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TorchScript file with a network that was trained elsewhere and turns pictures into features. Only the last layer is then learned, in seconds once the features are known, and pictures are not varied; a learning rate of 0.01 suits it. Empty: the network begins from nothing. The help&apos;s page on training says how to make such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each example is scaled to a square of this size. 0: 40 for shapes, 96 for whole pictures, or what the backbone takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a backbone: channels of the first layer; the deeper layers have two, four and eight times as many. Twice the width takes about three times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a backbone: units of a layer between its features and the classes. 0: no such layer, only the classes&apos; own layer is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuboids</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeProposal</name>
    <message>
        <source>This project has a recipe %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not print its help within %2 s, and was ended. Give a sample command line instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printed nothing. Give a sample command line instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has subcommands, each with options of its own. Give a command line that names the subcommand instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No options were found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out: a recipe sets no variables. Set it where Cairn is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line names no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 in it, which only a shell understands. Give the one command that trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands twice in the line; the second was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Comparison of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report can be written as .pdf or .html, not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (run %2, snapshot %3, digest %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out-of-fold predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items: %1 of %2 that both runs answered and both snapshots label the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric (best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added, %4 removed, %5 relabelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, all of %n point(s), not smoothed.</source>
        <translation>
            <numerusform>%1, %n point, not smoothed.</numerusform>
            <numerusform>%1, all of %n points, not smoothed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Got right with %1: %n item(s)</source>
        <translation>
            <numerusform>Got right with %1: %n item</numerusform>
            <numerusform>Got right with %1: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got wrong with %1: %n item(s)</source>
        <translation>
            <numerusform>Got wrong with %1: %n item</numerusform>
            <numerusform>Got wrong with %1: %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers come from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class for which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision by overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall of shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By size and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas: IoU and Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back with a comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RobustOutliers</name>
    <message>
        <source>The table has no column with numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowCache</name>
    <message>
        <source>The cache folder %1 cannot be written. Make room or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowLabels</name>
    <message>
        <source>This label column is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row %1 in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label column needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a column %1 already. Choose another name for the label column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label column %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of row %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n row(s) removed</source>
        <translation>
            <numerusform>Labels of %n row removed</numerusform>
            <numerusform>Labels of %n rows removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 labelled %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled %1</source>
        <translation>
            <numerusform>%n row labelled %1</numerusform>
            <numerusform>%n rows labelled %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled</source>
        <translation>
            <numerusform>%n row labelled</numerusform>
            <numerusform>%n rows labelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the text that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels do not all fit the new kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label column %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label column %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowOpinions</name>
    <message>
        <source>second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion of %1 begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) settled</source>
        <translation>
            <numerusform>%n row settled</numerusform>
            <numerusform>%n rows settled</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels before they were settled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowSample</name>
    <message>
        <source>%1 has more than %2 values. Choose a column with fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to draw from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowSearch</name>
    <message>
        <source>Reading the texts for the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for texts that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column with texts to search in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Label at least %1 rows by hand first: suggestions are learned from them. So far there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labelled rows have the same label, so there is nothing to tell apart yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label and number of a suggested rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested from labelled rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) labelled by rules</source>
        <translation>
            <numerusform>%n row labelled by rules</numerusform>
            <numerusform>%n rows labelled by rules</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule %1 cannot be asked, so nothing was labelled. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label column of this rule is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a rule %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tables have a rule %1. Say which table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule %1: there are no rules yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule cannot look at the column that it labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which label the rule gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which rows the rule votes: a condition over the table&apos;s columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label column can have up to %1 rules. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBin</name>
    <message>
        <source>The files of %1 could not be removed from %2. Check the folder&apos;s permissions, then empty the bin again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCode</name>
    <message>
        <source>Command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that were not committed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (mean of the last %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at step %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDimensions</name>
    <message>
        <source>Duration (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy (Wh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model size (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs do not differ in any parameter that all of them have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too few runs have this metric: at least %n are needed.</source>
        <translation>
            <numerusform>Too few runs have this metric: at least %n is needed.</numerusform>
            <numerusform>Too few runs have this metric: at least %n are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunEdits</name>
    <message>
        <source>The run %1 is under way. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run cannot be called %1: a number alone names a run by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a run called %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>The run could not be asked to stop: %1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFollower</name>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more line(s) could not be read.</source>
        <translation>
            <numerusform>%1: %n more line could not be read.</numerusform>
            <numerusform>%1: %n more lines could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a line longer than %2 MB was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON object and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line names neither an item nor a row, or both, and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says no class and no value, and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no item %1, so its prediction was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was not trained on a table, so its prediction of a row was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunIngest</name>
    <message>
        <source>Line or record %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) or record(s) could not be read.</source>
        <translation>
            <numerusform>%n more line or record could not be read.</numerusform>
            <numerusform>%n more lines or records could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written. Make room on the disk or allow writing there, and ingest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the run&apos;s files were copied: only the first %1 and the first %2 GB are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and was not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be copied into the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunMarks</name>
    <message>
        <source>Learning rate %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunQueue</name>
    <message>
        <source>The command is empty; say which program to run, for example: python3 train.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 learns from labels: freeze a snapshot first and name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 learns from images, and the snapshot %2 is of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 learns from a table, and the snapshot %2 is of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run cannot be called %1: a number alone names a run by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a run called %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 could not be made; the project&apos;s disk may not know links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 came with this project, and its program would run with your rights. It has to be allowed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 learns from a table, not from images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 learns from images, not from a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 was not launched here, so it cannot be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 does not wait any more, so it has no place in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs at once cannot be; choose a number from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 cannot wait for run %2, which waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is not under way, so it can neither be suspended nor go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 goes on at %2; only there can it be suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program of run %1 could not be reached; it may have ended just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits because the queue is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until %1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for mains power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the computer is cooler than %1 °C; it is at %2 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waits for %n run(s) before it.</source>
        <translation>
            <numerusform>Waits for %n run before it.</numerusform>
            <numerusform>Waits for %n runs before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for its turn: %n run(s) at once.</source>
        <translation>
            <numerusform>Waits for its turn: %n run at once.</numerusform>
            <numerusform>Waits for its turn: %n runs at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue cannot rest above %1 °C; choose a number from %2 to %3, or 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 learns from labels of these kinds: %2. The images have none of them yet; label some on the Images page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 of the recipe holds more than %2 MB, which is too much to be copied for each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources can only be asked for from Slurm; leave them out for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 there is only what is brought there: a run in place is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunQueueModel</name>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSources</name>
    <message>
        <source>%1 could not be read: it is damaged, or another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 files were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none of the logs that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folders were not searched: they lie deeper than %1 folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended here, after %1 files and %2 runs. Name a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads out of the folder and was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTexts</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processors&apos; counters, of the whole machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery, of the whole machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 W a busy core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, measured (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, partly estimated (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, estimated (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTicket</name>
    <message>
        <source>The run could not be noted in %1, so it would not be started. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several runs are called %1; say which by its number: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by ssh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample is missing from this copy of Cairn (looked in %1). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>This second look is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw more than 0 and at most 100 % of the finished pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finished picture is left for a second look. Finish some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second look %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Second look at %n picture(s) begun</source>
        <translation>
            <numerusform>Second look at %n picture begun</numerusform>
            <numerusform>Second look at %n pictures begun</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture is not part of the second look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The run has no metrics yet, so there is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no metric %1; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeClipboard</name>
    <message>
        <source>The shapes on the clipboard cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeConversion</name>
    <message>
        <source>The shape cannot be converted to this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape is too small to be converted: nothing of it would be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline would have more than %L1 points. Choose a larger tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeKind</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuboid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeLint</name>
    <message>
        <source>Two shapes are exactly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two shapes overlap by %L1 square pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a narrow gap between two shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape reaches %L1 pixels beyond the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outline crosses itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a shape has only %L1 square pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape is narrower than %L1 pixels everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeOperations</name>
    <message>
        <source>The shape is too tangled, or reaches too far beyond the picture, to be cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the shape is left: it is narrower than %L1 pixels everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only shapes that cover an area can be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not cut the shape in two. Draw it from one side of the shape to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape is too tangled, or reaches too far beyond the picture, to be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only shapes that cover an area can be combined: boxes, ellipses, polygons, masks and cuboids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome has more than %L1 points. Simplify the shapes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes are too tangled, or reach too far beyond the picture, to be combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes have no area in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the shape is left: others cover all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkeletonTemplate</name>
    <message>
        <source>The skeleton has more edges than can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skeleton joins points that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skeleton has no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skeleton has more than %L1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 of the skeleton needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point &quot;%1&quot; of the skeleton needs a place between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the skeleton is left or right of more than one other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots %1 and %2 are not of the same labels, so they cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of train, val and test must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of train, val and test needs a share above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot %1 in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture has a label yet, so there is nothing to freeze. Label some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a value in %1 yet, so there is nothing to freeze. Label some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column %2. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is computed from others, so it cannot be learnt. Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a snapshot %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at, nothing on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanMarking</name>
    <message>
        <source>The column %1, whose text is marked, is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Label, train, compare: one workbench, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s folder or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sample project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Superpixels</name>
    <message>
        <source>There is no picture here to divide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be divided; there may be too little memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>%1 does not say how the sweep chooses its runs, so the sweep cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run could not be queued. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep was asked to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep needs a space of values and at least one trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which metric the sweep is to improve, for example val/loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successive halving needs a number among the recipe&apos;s parameters that says how long a run trains, such as epochs; name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successive halving sets %1 itself; take it out of the space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successive halving needs at least 1 of %1 for a run, and no more than the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that there is room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sweep %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep %1 was begun by someone else or on another computer, so it starts no programs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read, so the sweep cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the parameter %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs from 1 to %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no number; give a list of its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a number under &quot;low&quot; and one that is not smaller under &quot;high&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot have a logarithmic range that begins at 0 or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot have so many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no space of values: a JSON object such as {&quot;learning_rate&quot;: {&quot;low&quot;: 0.01, &quot;high&quot;: 0.3, &quot;log&quot;: true}, &quot;max_depth&quot;: [3, 5, 7]} is needed%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none that the recipe %1 takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources can only be asked for from Slurm; leave them out for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep %1 has ended, so it can neither be paused nor go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableAppend</name>
    <message>
        <source>The table %1 has no column %2 of its own that could be the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column %2, by which its rows could be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 does not fit the type %3, the cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file the column %1 has the value &quot;%2&quot; in more than one row, so it cannot be the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table the column %1 has the value &quot;%2&quot; in more than one row, so it cannot be the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no key and were left out.</source>
        <translation>
            <numerusform>%n row has no key and was left out.</numerusform>
            <numerusform>%n rows have no key and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the rows in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows brought in from a file: %1 new, %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be written as %1 and became question marks.</source>
        <translation>
            <numerusform>%n character cannot be written as %1 and became a question mark.</numerusform>
            <numerusform>%n characters cannot be written as %1 and became question marks.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSV (tabs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table can be written as %1, not as &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the project itself. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begin as formulas do; an apostrophe was put before them.</source>
        <translation>
            <numerusform>%n text begins as formulas do; an apostrophe was put before it.</numerusform>
            <numerusform>%n texts begin as formulas do; an apostrophe was put before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) begin with =, +, - or @: a spreadsheet may run them as formulas.</source>
        <translation>
            <numerusform>%n text begins with =, +, - or @: a spreadsheet may run it as a formula.</numerusform>
            <numerusform>%n texts begin with =, +, - or @: a spreadsheet may run them as formulas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet holds at most %1 rows and %2 columns, and this table has %3 and %4. Filter the rows, or write CSV or SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are longer than a sheet&apos;s cell may be (%1 letters) and were cut.</source>
        <translation>
            <numerusform>%n text is longer than a sheet&apos;s cell may be (%1 letters) and was cut.</numerusform>
            <numerusform>%n texts are longer than a sheet&apos;s cell may be (%1 letters) and were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) have more digits than a sheet keeps, or are infinite; they were written as text.</source>
        <translation>
            <numerusform>%n number has more digits than a sheet keeps, or is infinite; it was written as text.</numerusform>
            <numerusform>%n numbers have more digits than a sheet keeps, or are infinite; they were written as text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (how)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 is not understood, so it cannot go along: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 has no predictions for the table %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>%1 holds no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 columns, but %3 were chosen. Look at its preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of %1 was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 columns, but a table holds at most %3. Choose which of them to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has %1 fields where the table has %2: it is taken for a note above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2: day and month cannot be told apart, the cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 does not fit the type %3, the cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 fields where the table has %2 columns; the line was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>The project has no table with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;: the project has no tables yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. The project has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskStatus</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, about %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TilePyramid</name>
    <message>
        <source>The parts of this large picture cannot be kept in the folder %1. Check whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory to cut this picture into parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueClusters</name>
    <message>
        <source>Spellings of %1 merged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean recall of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % interval %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 and %2 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n item(s)</source>
        <translation>
            <numerusform>on %n item</numerusform>
            <numerusform>on %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n group(s)</source>
        <translation>
            <numerusform>%1 in %n group</numerusform>
            <numerusform>%1 in %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1, %2 got right, %3 got wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too few to trust an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few items changed that chance may do that (McNemar&apos;s test, p = %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among so many comparisons chance may do that (p = %1 after Holm&apos;s correction).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is better than %2 by %3 (%4), %5, %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether %1 or %2 is better (%3), %4: the difference has no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether %1 or %2 is better: both are right and wrong about the same, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether %1 or %2 is better: the difference is %3 (%4), %5, %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over %n fold(s) of cross-validation</source>
        <translation>
            <numerusform>over %n fold of cross-validation</numerusform>
            <numerusform>over %n folds of cross-validation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VocXml</name>
    <message>
        <source>its box lacks one of the numbers xmin, ymin, xmax and ymax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its box is empty (x from %1 to %2, y from %3 to %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outline is not made of the numbers x1, y1, x2, y2 and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outline has fewer than three points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has neither a box nor an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object %1 (line %2) was left out: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object %1 (%2, line %3) was left out: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label of the kind &quot;%1&quot; (%2) has no place in Pascal VOC and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Pascal VOC file: it does not begin with &lt;annotation&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3); nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>%1 is damaged: the archive around its sheets cannot be opened. Save the workbook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or protected by a password: its part %2 cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to more than a workbook of its size could hold, so it was not read further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no workbook as spreadsheet programs write it (it brings a document type of its own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (line %2 of a part of it). Save the workbook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone in its row: it is taken for a title above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of merged cells stand among the rows (%1): only the first cell of each has its value.</source>
        <translation>
            <numerusform>%n area of merged cells stands among the rows (%1): only its first cell has the value.</numerusform>
            <numerusform>%n areas of merged cells stand among the rows (%1): only the first cell of each has its value.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells in the header (%1): their text is in the name of each of their columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheets that can be read. Only workbooks of the kind .xlsx are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its sheet %2 is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 cells where the table has %2 columns; the row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no value in the file. Open and save it in a spreadsheet program first.</source>
        <translation>
            <numerusform>%n formula has no value in the file. Open and save it in a spreadsheet program first.</numerusform>
            <numerusform>%n formulas have no value in the file. Open and save it in a spreadsheet program first.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell holds the error %1; it is empty in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sheet %2. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password or of the older kind .xls. Save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled; the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works the queue of a Cairn project and follows its runs. Cairn starts it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s folder or its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End after so many seconds with nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteGate</name>
    <message>
        <source>A labelled table was changed outside the journal; nothing was saved. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is writing into the project right now, so nothing was saved. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Yolo</name>
    <message>
        <source>A label of the kind &quot;%1&quot; (%2) has no place in YOLO&apos;s files and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outline of %1 has fewer than three points and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outline of %1 was written as its largest part, without holes: YOLO knows no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 has no boxes or outlines, so there is nothing to write in YOLO&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its box is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its outline has fewer than three points, or half a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not made of a class number and shares from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::AdoptDialog</name>
    <message>
        <source>Looking for runs in %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow them while they grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is logged there later appears in the curves by itself, as long as this window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no logs that can be read. Event files, mlruns folders, W&amp;B logs, CSV, JSON lines and databases of MLflow, Trackio and Optuna are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) found in %1. Tick which to take; nothing has been recorded yet.</source>
        <translation>
            <numerusform>%n run found in %1. Tick it to take it; nothing has been recorded yet.</numerusform>
            <numerusform>%n runs found in %1. Tick which to take; nothing has been recorded yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken.</source>
        <translation>
            <numerusform>%n more could not be taken.</numerusform>
            <numerusform>%n more could not be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n run(s)</source>
        <translation>
            <numerusform>Adopt %n run</numerusform>
            <numerusform>Adopt %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::AnnotationModel</name>
    <message>
        <source>No class yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::AnswerPlots</name>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PNG, SVG or PDF picture, or the numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items of the class in the row were said to be of the class in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all items of the class in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all items that were said to be of the class in the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later run less the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class for which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each class is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell to see its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands: where 95 % of the curves lie when the items are drawn anew. The area&apos;s interval is DeLong&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECE: mean distance from the diagonal, weighted by items, in 15 equal steps. Bars: Wilson&apos;s 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas that the run is at least 50 % sure of. IoU: what both cover, of what either covers. Dice: twice that, of both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1: farthest from the label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1: least probability for the label first. A label may be wrong, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1: all mistakes. The run gave no probabilities to order them by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with the label %1 that only one of the runs says to be %2</source>
        <translation>
            <numerusform>%n item with the label %1 that only one of the runs says to be %2</numerusform>
            <numerusform>%n items with the label %1 that only one of the runs says to be %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with the label %1, said to be %2</source>
        <translation>
            <numerusform>%n item with the label %1, said to be %2</numerusform>
            <numerusform>%n items with the label %1, said to be %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision by overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By size and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas: IoU and Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependence on a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the splits on a column lower the loss, all trees together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean answer over rows of the training when all of them had this value, and everything else as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::AnswerSource</name>
    <message numerus="yes">
        <source>Choose at most %n run(s) to hold their answers against each other.</source>
        <translation>
            <numerusform>Choose at most %n run to hold its answers against each other.</numerusform>
            <numerusform>Choose at most %n runs to hold their answers against each other.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped. It begins anew when you come back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::AttributeField</name>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::AttributePanel</name>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::AttributeWalk</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for labels without %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label on the listed images has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it at the right, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::BoxTool</name>
    <message>
        <source>Click the opposite corner, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sets a corner, Shift moves by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class has no skeleton yet: make one in its settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::BrushTool</name>
    <message>
        <source>Radius %1 px: [ and ] change it, Alt paints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius %1 px: [ and ] change it, Alt erases, Enter begins a new mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius %1 px: [ and ] change it, Shift draws straight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CaseModel</name>
    <message>
        <source>%1, is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: label %2, said %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CellEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the value (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ChangesPanel</name>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, environment, metrics and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, commit and uncommitted changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that were added, removed or relabelled between their snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which run is held against the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded of these runs&apos; code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 ran the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 (-) to %2 (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run without a snapshot has no labels to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both runs learnt from the same labels, digest for digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added, %4 removed, %5 relabelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first is listed.</numerusform>
            <numerusform>The first %n are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ChartView</name>
    <message>
        <source>Wheel zooms, dragging moves, a double click shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ChoiceChip</name>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ClassModel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ClusterDialog</name>
    <message>
        <source>Show these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster similar values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words, whatever order, case and accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same pieces of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few letters differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds alike (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in a piece: fewer find more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the longer value has to agree: less finds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alike when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Piece length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least a&amp;like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no column with texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a spelling to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 values are alike in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cluster(s) among %1 values. Tick those that are the same thing.</source>
        <translation>
            <numerusform>%Ln cluster among %1 values. Tick it if it is the same thing.</numerusform>
            <numerusform>%Ln clusters among %1 values. Tick those that are the same thing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 different values were compared; a filter brings in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 largest are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln row(s)</source>
        <translation>
            <numerusform>Change %Ln row</numerusform>
            <numerusform>Change %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives every row of the ticked clusters the spelling under &quot;Become&quot;, as one step that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln row changed. Undo takes it back.</numerusform>
            <numerusform>%Ln rows changed. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns &amp;held in place at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a name to where its column shall stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ColumnCodings</name>
    <message>
        <source>Coding, column by column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How columns of texts and dates become numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day, weekday, hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories, as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each value (one-hot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in their order (ordinal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, in 32 baskets (hashed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ColumnHeader</name>
    <message>
        <source>over %1 different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a sample of %1 of the %2 rows shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1 rows shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <comment>command, where it belongs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CommandPalette</name>
    <message>
        <source>Nothing is named like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find items, runs, commands and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CommentDelegate</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CommentPanel</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be looked at, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to whoever labelled it, with this comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the place %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said anything about this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole image instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ComparePage</name>
    <message>
        <source>Here runs stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two or more runs at the left to see what differs: parameters, labels and results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which items?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run in the list as it is filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the others against this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ticked.</source>
        <translation>
            <numerusform>%n run ticked.</numerusform>
            <numerusform>%n runs ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are held against %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ComparisonDelegate</name>
    <message>
        <source>✓ %1</source>
        <comment>the best value of its line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ComparisonModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels&apos; digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, against the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncommitted lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ConfusionModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items of the class %3 were said to be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: items of this class: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: said to be of this class: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ConnectDialog</name>
    <message>
        <source>&amp;Take what programs log, also after this window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts and notebooks that log with MLflow can log into this project, without a change. Set these two variables where your program runs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no program is let in, and the address is kept for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies both lines, to be pasted into the terminal where your program is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. The second line is a secret of this project on this computer: who has it can log here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint does not answer. The file .worker.log in the project&apos;s folder may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ContributionBars</name>
    <message>
        <source>How far each column pushed the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other column(s)</source>
        <translation>
            <numerusform>%n other column</numerusform>
            <numerusform>%n other columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::CurveControls</name>
    <message>
        <source>Not smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average by distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points as they were logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponential moving average that TensorBoard shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, but a point after a gap weighs more: for points that are not evenly spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centred on each point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centred on each point; single outliers leave it untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plot a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric that is drawn; training and validation share a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value axis and its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the curves are smoothed: always over all points; the raw line stays behind, faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many runs as one line with a band, and what colours, dashes and markers mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view that holds every point (double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangements, events, levels, cursors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a picture for the screen or a paper, as LaTeX, or the raw points as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How smooth; the raw line stays behind it, faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the smallest to the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the 5th to the 95th percentile; what lies beyond is marked at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The better half of the values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CurveGrid</name>
    <message>
        <source>Curves of all metrics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CurveGridCell</name>
    <message>
        <source>Double-click the title to see it large; drag it onto another plot to see both in one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CurveLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click shows one curve alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its usual colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide those found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CurvePanel</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or more runs above to see their curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point was logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw points (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) written to %1.</source>
        <translation>
            <numerusform>%n point written to %1.</numerusform>
            <numerusform>%n points written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrangement “%1” is saved in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arrangement saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this arrangement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the arrangement “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints, rate changes and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the best points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom all plots of the grid together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take dragged metrics away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well people do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an hour costs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For print: black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a note to this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well do people do by %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number. Type one such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does an hour of computing cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and currency, such as 1.50 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the note “%1” away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a cursor here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cursors show the difference between them (Shift+click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cursors away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has points that can be drawn over “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LaTeX with pgfplots (*.tex)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CurvePlot</name>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel zooms, dragging moves, a double click shows everything. The values at the cursor stand in the legend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plot can be written as .png, .svg, .pdf, .tex or .csv, not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CutOutTool</name>
    <message>
        <source>Drag a box around the thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting out… Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found: stroke over the thing, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke over what is missing, with Alt over what is too much; Enter takes it, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CutTool</name>
    <message>
        <source>Enter or a double click cuts along the line, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull a line across a shape, from outside to outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::DataChooser</name>
    <message>
        <source>Nothing of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” (%n item(s))</source>
        <translation>
            <numerusform>Snapshot “%1” (%n item)</numerusform>
            <numerusform>Snapshot “%1” (%n items)</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::DataPage</name>
    <message numerus="yes">
        <source>%n file(s) from %1</source>
        <translation>
            <numerusform>%n file from %1</numerusform>
            <numerusform>%n files from %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Here is everything the project knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a folder of images or a table of rows to begin. Drop it here, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. They are made where you label images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes and how many labels each has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the labels as they are now and split them for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images done</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>licence not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export labels…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::DecisionView</name>
    <message>
        <source>It is so (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not so (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it without a label (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the last one, which loses its label (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip  Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo  ⌫</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::DerivedColumnSource</name>
    <message>
        <source>Derived: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::DiffView</name>
    <message>
        <source>Differences of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  … %n line(s) that are the same …</source>
        <translation>
            <numerusform>  … %n line that is the same …</numerusform>
            <numerusform>  … %n lines that are the same …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::DraftPanel</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept on all listed images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose proposals are shown: a run&apos;s, or a model file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only proposals that are at least so sure are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals for this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ONNX file of your own looks at the listed images: classification or detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained run, or a model file of your own, can propose labels here. They count only once you accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose proposals to see. They count only once you accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proposed for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s). They count only once you accept them.</source>
        <translation>
            <numerusform>%n proposal. It counts only once you accept it.</numerusform>
            <numerusform>%n proposals. They count only once you accept them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepting proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposals on %2 images accepted, as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be looked at. %1</source>
        <translation>
            <numerusform>%n image could not be looked at. %1</numerusform>
            <numerusform>%n images could not be looked at. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposals on %2 images.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::DrawnPlot</name>
    <message>
        <source>A plot can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::DuplicatesDialog</name>
    <message>
        <source>Show this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicate rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %: the same but for case, accents, punctuation and spaces. Less: so much of the three-letter pieces is common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least &amp;alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two of the %1 rows are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows stand in %2 groups; the column &quot;%3&quot; tells them.</source>
        <translation>
            <numerusform>%Ln of %1 rows stands in %2 groups; the column &quot;%3&quot; tells them.</numerusform>
            <numerusform>%Ln of %1 rows stand in %2 groups; the column &quot;%3&quot; tells them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ExportDialog</name>
    <message>
        <source>dataset.json and items.jsonl or rows.csv, as runs get them. Pictures are named by their paths, not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a label, or a row of the table, with the split as a column. Pictures are named by their paths, not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPLIT/CLASS/PICTURE by the tags of the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes, outlines, masks and skeletons, one JSON file for each part of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every area as the box around it, with data.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every area as an outline without holes, with data.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes and outlines, one XML file a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the pictures instead of copying them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of the images, as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” (%n item(s))</source>
        <translation>
            <numerusform>Snapshot “%1” (%n item)</numerusform>
            <numerusform>Snapshot “%1” (%n items)</numerusform>
        </translation>
    </message>
    <message>
        <source>a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no room on the disk, but a change of one picture is a change of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a new folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to %1.</source>
        <translation>
            <numerusform>%n label written to %1.</numerusform>
            <numerusform>%n labels written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::FacetList</name>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::FacetPanel</name>
    <message>
        <source>What the images differ in will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::FacetSection</name>
    <message>
        <source>Tick nothing of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a value</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Shift and a click leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not only this any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer leave this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::FilterLine</name>
    <message>
        <source>Labels have changed: filter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows, for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the search; the rows of before stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::FindDialog</name>
    <message>
        <source>Only among the rows that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::FlippedPanel</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first run was wrong, the later one is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first run was right, the later one is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs look for shapes by themselves: their items cannot be called right or wrong as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1, the prediction came nearer to the label for %2, and went farther away for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1, %2 got right and %3 got wrong that %4 had otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::FooterBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way; click for the list and to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is labelling; click to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved the moment it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::GalleryOrder</name>
    <message>
        <source>In which order the images are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling; press for rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising; press for falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date added, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date taken, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, to do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of labels, most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least confident prediction first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to label next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::GalleryView</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied</source>
        <translation>
            <numerusform>%n path copied</numerusform>
            <numerusform>%n paths copied</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images are too many to leave out one by one; up to %2 can be. A filter does it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find images by name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter images, for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a folder of pictures to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a part of it away, or show all images again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::GroupForm</name>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: each run by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter, a tag, the snapshot, or an SQL expression over the columns of runs, such as  &quot;params.lr&quot; &gt; 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % bootstrap interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between a run&apos;s points: interpolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs with a point at that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plot for each value; shown in the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group runs by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dash by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plot for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest value shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest value shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::HeaderBar</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find images, runs, commands and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page holds these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::HistogramView</name>
    <message>
        <source>Histogram of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the two lines: what is darker than the left one is shown black, what is brighter than the right one white.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a line to go back or forth to it. Nothing is lost either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was replaced by a later one, so there is no way back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its key)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::IconTabs</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ImageCanvas</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) on the image</source>
        <translation>
            <numerusform>%n shape on the image</numerusform>
            <numerusform>%n shapes on the image</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, selected: %2, %3 by %4 pixels at %5, %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Image canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from shape to shape, Ctrl+Tab leaves the canvas. Arrow keys move what is selected, with Shift by ten pixels; in a drawing tool they move the drawing point, and Enter sets a corner. Plus and minus zoom, F fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <comment>the turn of the view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels&apos; values are not shown: this picture is too large to be kept without loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ImageFileWatch</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no longer where it was. Its labels are kept and can be edited. If its disk was taken out, put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has another content than the one that was labelled. Its labels are kept; look whether they still fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read now. Its labels are kept and can be edited. Check its disk and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ImageInspector</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class yet. Type the name of the first one below, for example “cell”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and press Enter to add a class (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Press B and draw a box, P for an outline, or T and a class key to tag the whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image is done; go to the next one that is not (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this image out and go on (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? Waits for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Reviewed and accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Came back from review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on this image, without pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on this image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ImageTiles</name>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing %1 in full resolution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ImagesPage</name>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo on this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a class key to tag the whole image, again to take the tag off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class has the key %1. Add one at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape has no class yet. Name one at the right, then press its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo on this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone on this image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class and its labels are deleted. Ctrl+Z brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you label images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a folder of pictures to begin, or drop it anywhere on this page. The pictures stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find images by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All listed images are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuboid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wand: like colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scissors: along edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superpixels: pieces of one colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out: a thing in a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scribble: pixels that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and colours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes and attributes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the selected place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to review, and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept after review, and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>class and how sure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) written to %1</source>
        <translation>
            <numerusform>%n path written to %1</numerusform>
            <numerusform>%n paths written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Filtered in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) nudged</source>
        <translation>
            <numerusform>%n shape nudged</numerusform>
            <numerusform>%n shapes nudged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) changed</source>
        <translation>
            <numerusform>%n shape changed</numerusform>
            <numerusform>%n shapes changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy onto the next %n image(s)</source>
        <translation>
            <numerusform>Copy onto the next image</numerusform>
            <numerusform>Copy onto the next %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Unite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what they share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the later ones from the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip against neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align to pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide, or show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crowd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines through the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the scale bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pixel borders and values when close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found areas become masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut along a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class %1 takes only: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to label next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image where a run disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the scribbles to many images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a model about many images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long labelling took…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has said anything of these images yet. Train one, or ask a model, and see where it disagrees with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run agrees with the labels on every listed image that has some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach it first: choose Scribble (Shift+P) and stroke over some of two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scribbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be looked at. %1</source>
        <translation>
            <numerusform>%n image could not be looked at. %1</numerusform>
            <numerusform>%n images could not be looked at. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1 proposals on %2 images are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposals on %2 images. Accept what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete the class and its %n label(s)</source>
        <translation>
            <numerusform>Delete the class and its %n label</numerusform>
            <numerusform>Delete the class and its %n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this class, in all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one attribute, shape by shape…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look, blind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class at the right first; then only it is labelled, in all images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: attribute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class has an attribute yet, so there is nothing to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label some finished images a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many percent of the finished images? 3 to 5 are usual. What was said before is not shown; at the end you see how far you agree with yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number of percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class from these labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an outline or a line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the labels first that the new class gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A new class for %n label(s)</source>
        <translation>
            <numerusform>A new class for %n label</numerusform>
            <numerusform>A new class for %n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project can be written again; all is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved: the project&apos;s disk cannot be written. Go on working; they are saved when it can.</source>
        <translation>
            <numerusform>%n change could not be saved: the project&apos;s disk cannot be written. Go on working; it is saved when it can.</numerusform>
            <numerusform>%n changes could not be saved: the project&apos;s disk cannot be written. Go on working; they are saved when it can.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not saved yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to shapes and to the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertices that shapes share move together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New areas leave out what neighbours cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a quarter; Shift and the wheel turn by five degrees. The image and its labels stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the image as it is stored, also the next ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ImportReportDialog</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::IndexDialog</name>
    <message>
        <source>Indexes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index makes filters over a column of a large table quick where they leave few rows. It stands in the project&apos;s file and takes room there. While one is made, labels have to wait: about a second for a million rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln index(es) made or removed.</source>
        <translation>
            <numerusform>%Ln index made or removed.</numerusform>
            <numerusform>%Ln indexes made or removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ItemGallery</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ItemResults</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to open where it is labelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::Journal</name>
    <message>
        <source>It was stopped, but what was written so far has been changed since and was kept. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was already taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) are unfinished; open the project once to take them back.</source>
        <translation>
            <numerusform>%n gesture is unfinished; open the project once to take it back.</numerusform>
            <numerusform>%n gestures are unfinished; open the project once to take them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s) in the journal have no recorded change.</source>
        <translation>
            <numerusform>%n gesture in the journal has no recorded change.</numerusform>
            <numerusform>%n gestures in the journal have no recorded change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone gesture(s) lie before one that is done.</source>
        <translation>
            <numerusform>%n undone gesture lies before one that is done.</numerusform>
            <numerusform>%n undone gestures lie before one that is done.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change of gesture %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::KeyModel</name>
    <message>
        <source>%1 – also for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::KeysDialog</name>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by what it does, or by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already stands for “%2”: neither would work until one of them has another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row, press the new key in the field, then “%1”. Keys that were changed are bold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LabelChangeModel</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; was %3, is %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LabelColumnDialog</name>
    <message>
        <source>&amp;Text of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that gets another name keeps its labels. One that is removed only loses its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all its labels; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to choose another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LabelColumnSource</name>
    <message>
        <source>Not labelled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suggested by a model (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set by a rule, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label column. Keys %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suggested by the model %4 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set by the rule %3, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from a file, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LabelGrid</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name into the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden column(s)</source>
        <translation>
            <numerusform>Show %n hidden column</numerusform>
            <numerusform>Show %n hidden columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this as well	Shift+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in this column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold in place up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold no column in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LabelKeyLegend</name>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the label away (0 or Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the row %1 and go on (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter labels the row and goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LabellingTimeDialog</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by image, longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long labelling took</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted is the time between the steps of one person; a gap of more than %n minute(s) is a pause.</source>
        <translation>
            <numerusform>Counted is the time between the steps of one person; a gap of more than %n minute is a pause.</numerusform>
            <numerusform>Counted is the time between the steps of one person; a gap of more than %n minutes is a pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was labelled yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LeakNotice</name>
    <message>
        <source>Warning about the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>What must not be learned from goes into the parameter “Leave out”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LegendModel</name>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::Lengths</name>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LintPanel</name>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend all sure ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks like a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends crossings, tiny parts, doubled shapes and what reaches beyond the picture, as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking over the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more on the first %2 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overlap, gap, sliver or crossing on this image, and nothing beyond its border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this image. Choose one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over all listed images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) mended, as one step.</source>
        <translation>
            <numerusform>%n slip mended, as one step.</numerusform>
            <numerusform>%n slips mended, as one step.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends what is chosen: cuts at the border, takes tiny parts away, lets the later of two shapes give way, or grow into the gap between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LogPane</name>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous line with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program wrote to stdout, or to stderr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next line that tells of an error (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the end in view while the run prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n line found</numerusform>
            <numerusform>%n lines found</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next error (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::MachinesDialog</name>
    <message>
        <source>It sees this project&apos;s folder under the &amp;same path, so nothing is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm, through ssh to a login node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer by ssh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that ssh knows, or user@name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.cairn in the home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where runs are brought to there: a whole path, or one that begins in the home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs can go on at a cluster or at another computer. Cairn uses your own ssh, asks for no password and keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is reached, and what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to this project, or change it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen machine out of this project; runs that are there go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs can go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs cannot go on there yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::MainWindow</name>
    <message>
        <source>Cairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Cairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is kept with every label that you make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Cairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Cairn %1&lt;/h3&gt;&lt;p&gt;Label, train, compare: one workbench, offline.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was left unfinished…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait until the project&apos;s disk can be written again, and would be lost.</source>
        <translation>
            <numerusform>%n change waits until the project&apos;s disk can be written again, and would be lost.</numerusform>
            <numerusform>%n changes wait until the project&apos;s disk can be written again, and would be lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ManyRunsPanel</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An axis for each value, a line for each run; drag along an axis to keep the runs that pass there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value against every other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parameter the metric depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the metric goes with one parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the metric goes with two parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric against time, memory or energy, and the runs that nobody beats in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values have an axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks only the runs that the brushes keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PNG, SVG or PDF picture, or the numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric was logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the runs took was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only these %n run(s)</source>
        <translation>
            <numerusform>Only this %n run</numerusform>
            <numerusform>Only these %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n run(s): too few to trust these shares. Ten runs for each parameter are a beginning.</source>
        <translation>
            <numerusform>Only %n run: too few to trust these shares. Ten runs for each parameter are a beginning.</numerusform>
            <numerusform>Only %n runs: too few to trust these shares. Ten runs for each parameter are a beginning.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forest foresees runs that it has not seen no better than their mean does: do not read anything into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forest explains %1 of the differences between runs that it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since not every run has them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::MeasureTool</name>
    <message>
        <source>Drag from one place to another, Shift keeps it level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::MessageBar</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: its sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::Minimap</name>
    <message>
        <source>The whole picture. Click or drag to move the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::MomentCard</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on labels that are not in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint was kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint of step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program printed nothing that is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it printed then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it printed about then, by the time that had gone by:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the project&apos;s folder be?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::NewRunPanel</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, labels and parameters give the same run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue the run (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipe needs a table. Import one on the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from this project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipe needs images. Import some on the Data page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 of this run is no longer there, so the form was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot of this run is no longer there. Choose what to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the recipe %1 run its program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with this project. Its program lies in %1 and may do everything that you may do. You are asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recipe from a script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try many values of some parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other labels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::OneClassMode</name>
    <message>
        <source>Only %1: everything else is dimmed. Enter goes to the next image that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 listed images have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every listed image has a %1, or was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::OutliersDialog</name>
    <message>
        <source>Show these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers far from the middle of their column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are odd as a whole (isolation forest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from the middle: 0.6745 · |x − median| ÷ MAD, after Iglewicz and Hoaglin (1993). Isolation forest: after Liu, Ting and Zhou (2008)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.5 is usual: of normally distributed numbers one in two thousand lies beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond a &amp;score of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no column with numbers or dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the values are the same: this measure says nothing of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) stand apart. Choose a column to see its rows.</source>
        <translation>
            <numerusform>%Ln number stands apart. Choose a column to see its rows.</numerusform>
            <numerusform>%Ln numbers stand apart. Choose a column to see its rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number stands apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a score in the column &quot;%1&quot;: near 1 is odd, below 0.5 is ordinary. The line that is chosen and all above it can be shown.</source>
        <translation>
            <numerusform>%Ln row has a score in the column &quot;%1&quot;: near 1 is odd, below 0.5 is ordinary. The line that is chosen and all above it can be shown.</numerusform>
            <numerusform>%Ln rows have a score in the column &quot;%1&quot;: near 1 is odd, below 0.5 is ordinary. The line that is chosen and all above it can be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::ParallelPlot</name>
    <message>
        <source>Parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging along an axis keeps the runs that pass there; a click on the axis lets go, Escape lets go of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ParamForm</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters that are rarely changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::PerClassModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::Picture</name>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, more than the %4 megapixels that Cairn opens. Cut it into smaller pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would take %2 of memory, more than the %3 that one picture may have on this computer. Make a smaller copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no page %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture in a format that Cairn reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a vector drawing and has no pixels to label. Save it as a PNG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::PointTool</name>
    <message>
        <source>Enter sets the point, Shift moves by 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::PolygonTool</name>
    <message>
        <source>Enter sets a point, Shift moves by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click on the first point closes, Backspace takes a point back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click ends the line, Backspace takes a point back, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a place on the way along the border, Esc lets go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the way along the border ends, Esc lets go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag along the outline, Shift and a click follow another border, Backspace takes a point back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::PredictionColumnSource</name>
    <message>
        <source>%1: says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model of the run %1 says of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model of the run %1 is of what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says nothing of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ProbabilityColumnSource</name>
    <message>
        <source>%1: for the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run and class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable the model of the run %1 holds the label that the row has. Sort by it: where it is small, label and model disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable the model of the run %1 holds %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ProgramDialog</name>
    <message>
        <source>Use a c&amp;opy of the code as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program and its arguments, with quotes as in a shell. No shell is started: pipes, variables and wildcards are not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files that the line names lie, and where the program begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=value, one in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later edits do not reach the run, so it can be repeated. Without a copy the program runs where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program finds the run&apos;s folder and settings in variables such as CAIRN_RUN_DIR; what it prints and writes is kept with the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working folder %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::Project</name>
    <message>
        <source>%1 is a file; a project needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a project already. Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project in %1. Make one there, or choose a folder that holds project.cairn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written, so the project is shown read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2 points at a row of %3 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::QueueOrders</name>
    <message>
        <source>Least confident first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest entropy first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where runs disagree first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where runs disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the predictions of two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike what is labelled first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike what is labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do, at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering what to label next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) to do, in the order: %1</source>
        <translation>
            <numerusform>%n image to do, in the order: %1</numerusform>
            <numerusform>%n images to do, in the order: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::QueuePanel</name>
    <message>
        <source>Nothing waits and nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that you start while another goes on wait here for their turn, and you decide which is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many runs go on at the same time. Runs share processor and memory, so two at once are each slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on &amp;mains power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its battery the computer starts no new run; what goes on is left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new run starts while a part of the computer is at least so hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rest above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start runs again as their turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nothing new; what goes on is left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::QuickFilters</name>
    <message>
        <source>Quick filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the rows for which this holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RecipeNeedsView</name>
    <message>
        <source>What the recipe needs and this computer does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Python this project&apos;s recipes use on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one on PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RecipeWizard</name>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dataset’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run’s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recipe from a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line that runs start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs will start, with these defaults:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train.py, train.R, or any program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a command &amp;line of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a script, or give one of its command lines. A command line is only read; nothing is started for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Ask the script” runs this, in an empty folder and for a minute at most:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking a script for its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) were found. Correct what was understood wrongly.</source>
        <translation>
            <numerusform>%n option was found. Correct what was understood wrongly.</numerusform>
            <numerusform>%n options were found. Correct what was understood wrongly.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 is in this project now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RecordPane</name>
    <message>
        <source>Find a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current row in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RecordPanel</name>
    <message>
        <source>Search the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was frozen with this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RemoteExecutor</name>
    <message>
        <source>There is no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder %1 is gone, and with it what became of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be started. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What became of the run is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was queued by someone else or on another computer, so its program was not started. Queue it again to run it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was sent to %1 by someone else or from another computer, and has not been heard of for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not reached since %2 (%3); it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ReportPanel</name>
    <message>
        <source>The report as it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes stand below the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, notes and parts with a name, kept in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a PDF, or as an HTML file that needs nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n run(s) for a report.</source>
        <translation>
            <numerusform>Choose at most %n run for a report.</numerusform>
            <numerusform>Choose at most %n runs for a report.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was stopped. It begins anew when you come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RotatedBoxTool</name>
    <message>
        <source>Drag along one side of the thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the side ends, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the opposite side, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RowFacetPanel</name>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from a part of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 most frequent of more than %2 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows differ in will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by whom or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: labelled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: agreement of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: agreement with the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RowModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped. The rows are those of before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RuleEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label that the rule gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SQL condition over the table&apos;s columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression on one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it votes, for example age &gt; 60 AND note LIKE &apos;%refund%&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression, for example (?i)refund|money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column that the pattern is looked for in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: what the rule is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs a name, a label and a condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RuleModel</name>
    <message>
        <source>cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 rows another rule votes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 rows another rule votes for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right on %1 of %2 rows that a person or a file has labelled: between %3 and %4 with 95 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its rows has been labelled by a person or a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that are ticked vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label that it votes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all rows on which it votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all rows on which another rule votes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all rows on which another rule votes for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is right, of the rows that a person or a file has labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition under which it votes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RulePanel</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rule has one vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule&apos;s vote weighs what its measured accuracy is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for conditions that tell the labelled rows apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule is a condition and the label that it votes for: rows over which rules agree need no hand. Make one, or let rules be suggested from the rows that have a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows that it labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows that it gets wrong: those that a person or a file has labelled otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows on which another rule votes for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rule; labels that it gave stay until votes are accepted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows on which rules contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows whose label would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the labels that the rules vote for, as one step that can be undone. Labels of people stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln vote(s)</source>
        <translation>
            <numerusform>Accept %Ln vote</numerusform>
            <numerusform>Accept %Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept votes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RunAdopter</name>
    <message>
        <source>Adopting runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) adopted.</source>
        <translation>
            <numerusform>%n run adopted.</numerusform>
            <numerusform>%n runs adopted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::RunInspector</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: last, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, best %2 at step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RunLog</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RunLogPanel</name>
    <message>
        <source>Save the log as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RunModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (best)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RunPairBox</name>
    <message>
        <source>Which run is held against the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RunQueueModel</name>
    <message>
        <source>%1 going on, %2 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The queue is paused: nothing new is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The computer runs on its battery, so nothing new is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The computer is at %2 °C, so nothing new is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RunTable</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RunTableActions</name>
    <message>
        <source>Mean of the last points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points and metric, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step and metric, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the last points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at a step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour from worst to best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the runs in the bin for good, with their points, predictions and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s) for good?</source>
        <translation>
            <numerusform>Remove %n run for good?</numerusform>
            <numerusform>Remove %n runs for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their curves, predictions, notes and files (%1) are gone then, and cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) removed for good.</source>
        <translation>
            <numerusform>%n run removed for good.</numerusform>
            <numerusform>%n runs removed for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) stay in the bin, because labels came from their drafts.</source>
        <translation>
            <numerusform>%n run stays in the bin, because labels came from its drafts.</numerusform>
            <numerusform>%n runs stay in the bin, because labels came from their drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::RunTableModel</name>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <translation>
            <numerusform>%1 (%n run)</numerusform>
            <numerusform>%1 (%n runs)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a mean, the smallest and the largest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many runs are in a state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::RunsPage</name>
    <message>
        <source>Here models learn from your labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label a few images or rows first, then start a run. Its curves appear here while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the curves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, for example  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, groups, colours, archive and bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, groups, order and filter with a name, kept in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run answered on the labels that it did not learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run above to see what it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of %1 are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halt, or let go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the queue, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next error in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record: what was frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in runs that other programs have logged: TensorBoard, MLflow, W&amp;B, CSV and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop following adopted runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt runs from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program of the run prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which runs go on and which wait, in which order and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that try many parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again on another snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other snapshot of these labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project&apos;s commands will not run until you have looked at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands of this project may run now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How scripts and notebooks that use MLflow log into this project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SampleDialog</name>
    <message>
        <source>As many of each value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: by lot alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has the values of this column in the same shares as the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same rows, on every machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;mix of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows drawn; the filter shows them.</source>
        <translation>
            <numerusform>%Ln of %1 rows drawn; the filter shows it.</numerusform>
            <numerusform>%Ln of %1 rows drawn; the filter shows them.</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SavedViews</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and orders with a name, kept in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the filter &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ScatterMatrix</name>
    <message>
        <source>Scatter matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SchemaAttributeList</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: a label without it is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attributes yet. An attribute is what is said of a label beside its class: stained or not, how old, which side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At f&amp;irst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that a new label begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the classes above: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) have a value for it, which is deleted as well.</source>
        <translation>
            <numerusform>%n label has a value for it, which is deleted as well.</numerusform>
            <numerusform>%n labels have a value for it, which is deleted as well.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the attribute %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a value for it, which is deleted as well.</source>
        <translation>
            <numerusform>%n image have a value for it, which is deleted as well.</numerusform>
            <numerusform>%n images have a value for it, which is deleted as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::SchemaClassForm</name>
    <message>
        <source>&quot;%1&quot; is no line between two points. Write for example 1-2, 2-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the points first, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no point %1: there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the skeleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing it labels with this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it and what does not, for whoever labels next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nose
left eye
right eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Points of the skeleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, in the order in which they are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen: any shape may be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SchemaDialog</name>
    <message>
        <source>Classes and attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of classes: text, COCO or YOLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the classes as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a class at the left and press Enter, or import a list: text, COCO or YOLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archived class is not offered any more; its labels stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of %1 become %2. Undo brings both back.</source>
        <translation>
            <numerusform>%n label of %1 becomes %2. Undo brings both back.</numerusform>
            <numerusform>%n labels of %1 become %2. Undo brings both back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are deleted as well, those of the classes below it among them. Undo brings all back.</source>
        <translation>
            <numerusform>%n label is deleted as well, those of the classes below it among them. Undo brings all back.</numerusform>
            <numerusform>%n labels are deleted as well, those of the classes below it among them. Undo brings all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are deleted as well. Undo brings all back.</source>
        <translation>
            <numerusform>%n label is deleted as well. Undo brings all back.</numerusform>
            <numerusform>%n labels are deleted as well. Undo brings all back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the class %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of classes (*.txt *.names *.json *.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes of the list are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) added.</source>
        <translation>
            <numerusform>%n class added.</numerusform>
            <numerusform>%n classes added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of a whole image: is it blurred, which microscope, what time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its labels become a new class: those with one value of an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging %1 into %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label of %1 has a value of a choice or a yes-or-no attribute to split by. Give it one, or select labels on an image and choose “New class from these labels” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2: %n label(s)</source>
        <translation>
            <numerusform>%1 is %2: %n label</numerusform>
            <numerusform>%1 is %2: %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new class for %n label(s)</source>
        <translation>
            <numerusform>A new class for %n label</numerusform>
            <numerusform>A new class for %n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SchemaTreeDelegate</name>
    <message>
        <source>%1 (archived)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ScissorsTool</name>
    <message>
        <source>Click on an edge, then further along it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click along the edge, Enter closes, Backspace takes a click back, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ScribbleAllDialog</name>
    <message>
        <source>Apply the scribbles to many images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that become shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each piece by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one shape a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> square pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pixels of %n image(s) are sorted as on this one. What is found is proposed, and counts only once you accept it.</source>
        <translation>
            <numerusform>The pixels of %n image are sorted as on this one. What is found is proposed, and counts only once you accept it.</numerusform>
            <numerusform>The pixels of %n images are sorted as on this one. What is found is proposed, and counts only once you accept it.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ScribbleTool</name>
    <message>
        <source>Sorting all pixels of the picture… Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke over some of each class, two classes at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes all that is %1, full stop shows where it is unsure, Backspace takes a stroke back, Alt rubs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes all in view that is %1, full stop shows where it is unsure, Backspace takes a stroke back, Alt rubs out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SecondLookMode</name>
    <message>
        <source>All images of this second look are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look done. %1 of the shapes were found both times, and overlap by %2 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them have the same class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa of the classes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa of the tags: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: image %2 of %3. Label it anew; what was said before is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SectionHeader</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SelectTool</name>
    <message>
        <source>Alt and a click on a point: seen, hidden, not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes the points away, arrows or a drag move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes the point away, arrows move it; Shift and a click, or Alt and a drag choose several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SelectionBar</name>
    <message>
        <source>What to do with the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::Session</name>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::Shape</name>
    <message>
        <source>The shape has no list of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 of the shape is not a pair of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box needs the numbers x, y, w and h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box has a negative size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygon has no parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring of the polygon has fewer than three points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the polygon has no outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape&apos;s geometry is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of shape that Cairn knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape has more than %L1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turned shape needs the numbers cx, cy, %1, %2 and angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turned shape has a negative size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 of the skeleton is not a pair of numbers with 0, 1 or 2 for absent, hidden or visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask needs the whole numbers x, y, w and h and a list of counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask has a negative size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count %1 of the mask is not a number of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cuboid needs four points for its front and four for its back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Cairn does not know this kind of shape. Open the project with a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ShapeCommands</name>
    <message>
        <source>One of the shapes would have nothing left, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two shapes or more first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes united</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes intersected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes subtracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped against neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the selected shapes is of one piece already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned to pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copied shapes lie outside of this image, so nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) copied onto the next images.</source>
        <translation>
            <numerusform>%n label copied onto the next images.</numerusform>
            <numerusform>%n labels copied onto the next images.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class %1 does not take this kind of shape: %2. Allow it in the settings of the class, or choose another class first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line parts no shape. Draw it across one, from outside to outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut along a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SidePanel</name>
    <message>
        <source>Width of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold away the panel %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SimplifyPanel</name>
    <message>
        <source>&amp;No point may go further than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far points may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points become %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SnapshotDialog</name>
    <message>
        <source>Share for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same mix of classes in each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train, validate, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; for example a column that names the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs together never stands on both sides of a split. An SQL expression; images with a group keep together by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep together by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % for the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SnapshotModel</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SnapshotPanel</name>
    <message>
        <source>None yet. A snapshot keeps the labels as they are now, so that a run can be traced to them. Training makes one by itself when you name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two snapshots to see what differs between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” holds %n item(s).</source>
        <translation>
            <numerusform>Snapshot “%1” holds %n item.</numerusform>
            <numerusform>Snapshot “%1” holds %n items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two to see what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” to “%2”: %3 added, %4 removed, %5 changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SpanEditor</name>
    <message>
        <source>Text to mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no text to mark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SpanView</name>
    <message>
        <source>Pull the two ends to choose a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, this one within; empty: from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to, this one within; empty: to the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SuggestionModel</name>
    <message>
        <source>Measured on %1 labelled rows that the suggestion was not learned from: between %2 and %3 with 95 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SuperpixelTool</name>
    <message>
        <source>Dividing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke over pieces; [ and ] change their size, Shift adds to the selected shape, Alt takes away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SweepDialog</name>
    <message>
        <source>&amp;Stop runs that fall behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on %2. What is not ticked stays as the form for a new run says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Points to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a p&amp;oint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bes&amp;t is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid: every combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from what was tried (TPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give time to the best (successive halving)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random is hard to beat for a few points; TPE learns after ten; halving is for runs whose first epochs tell how they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with different seeds at each point; their mean counts, so that luck counts less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that is worse than the median of the others at the same step is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, or values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters that may vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a parameter and say how far it may go, or list its values with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a grid: how many values; empty: as many as there is room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one parameter that may vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successive halving: the parameter that says how long a run trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. How long they take is not known: no earlier run of this recipe has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Earlier runs took %2 on average, so about %3 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sweep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SweepModel</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n failed</numerusform>
            <numerusform>%1, %n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::SweepPanel</name>
    <message>
        <source>A sweep tries many parameters for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which parameters may vary and how far; Cairn starts a run for each choice and tells which is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try many parameters of a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue no more runs of this sweep; those that go on are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the sweep and all of its runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs of the sweep as one group of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the best run so far in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the runs of the sweep: which parameters matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableAppendDialog</name>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows from a later file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are the same where they agree in the &amp;column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln new row(s)</source>
        <translation>
            <numerusform>Add the %Ln new row</numerusform>
            <numerusform>Add the %Ln new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the changes of %Ln row(s)</source>
        <translation>
            <numerusform>Take the changes of %Ln row</numerusform>
            <numerusform>Take the changes of %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Gone: %3. The same: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are gone from the file stay in the table, with their labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the columns %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no columns %1; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no columns %1; new rows are empty there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be taken as they are.</source>
        <translation>
            <numerusform>%Ln place could not be taken as it is.</numerusform>
            <numerusform>%Ln places could not be taken as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing rows into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new and %2 changed rows in %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableBulkPanel</name>
    <message>
        <source>Label for all rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step: %1 takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every row of the table the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every row that fits the filter the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take the label from %n row(s)</source>
        <translation>
            <numerusform>Take the label from %n row</numerusform>
            <numerusform>Take the label from %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln row(s)</source>
        <translation>
            <numerusform>Label %Ln row</numerusform>
            <numerusform>Label %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place where this stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableColumnChoices</name>
    <message>
        <source>%1, will be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableColumnPanel</name>
    <message>
        <source>Add the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign, malignant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate the answers with commas. The first gets the key 1, the second 2, and so on; more can be added at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the label &amp;column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a label of this column is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column whose text is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key 1 says yes, the key 2 no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the label of a row and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableDeciding</name>
    <message>
        <source>Make a label column first: name it, and type the answers that the keys shall give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are decided one by one in label columns with one answer, or with yes and no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the label column an answer first (+).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row shown has a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that you skipped are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key of the right answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableDerived</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which derived column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the derived column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds, for example price / area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression of the derived column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New derived column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derive column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The first rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableDialectBar</name>
    <message>
        <source>The &amp;first line holds the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal comma (1,5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character s&amp;et</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;first row holds the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableEditing</name>
    <message>
        <source>The first row is still being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cells in several rows of the table&apos;s own columns; the first one&apos;s value is filled into those below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 filled down %n row(s)</source>
        <translation>
            <numerusform>%1 filled down %n row</numerusform>
            <numerusform>%1 filled down %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; replaced in %n cell(s)</source>
        <translation>
            <numerusform>&quot;%1&quot; replaced in %n cell</numerusform>
            <numerusform>&quot;%1&quot; replaced in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced</source>
        <translation>
            <numerusform>%Ln cell replaced</numerusform>
            <numerusform>%Ln cells replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln cell changed</numerusform>
            <numerusform>%Ln cells changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened from here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Your browser opens it, outside Cairn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much to paste into a table. Save it as a file and bring it in as rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no copied cells to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cell from which on to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are pasted into the table&apos;s own columns. Choose a cell of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) pasted</source>
        <translation>
            <numerusform>%Ln cell pasted</numerusform>
            <numerusform>%Ln cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied cell(s) did not fit and were left out.</source>
        <translation>
            <numerusform>%Ln copied cell did not fit and was left out.</numerusform>
            <numerusform>%Ln copied cells did not fit and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied cell(s) lie beyond the table&apos;s own rows and columns and were left out.</source>
        <translation>
            <numerusform>%Ln copied cell lies beyond the table&apos;s own rows and columns and was left out.</numerusform>
            <numerusform>%Ln copied cells lie beyond the table&apos;s own rows and columns and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::TableExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are shown</source>
        <translation>
            <numerusform>The %Ln row that is shown</numerusform>
            <numerusform>The %Ln rows that are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>The %Ln row</numerusform>
            <numerusform>All %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;whom, when and how labels were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each r&amp;ule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Byte order mark (Excel needs it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal comma (1,5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apostrophe before texts that would run as formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets run a text that begins with =, +, - or @. With the apostrophe they show it; the text is then not quite the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character s&amp;et</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Predictions of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableFactsDialog</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature: models may learn from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id: it names the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: models do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm, kg, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-999, unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas. Cells with these values become empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means &amp;missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the cells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold a value that means missing and become empty.</source>
        <translation>
            <numerusform>%Ln cell holds a value that means missing and becomes empty.</numerusform>
            <numerusform>%Ln cells hold a value that means missing and become empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) do not fit the type and become empty, such as %1.</source>
        <translation>
            <numerusform>%Ln cell does not fit the type and becomes empty: %1.</numerusform>
            <numerusform>%Ln cells do not fit the type and become empty, such as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is written anew for this. It cannot be undone, and neither can earlier changes of this table&apos;s cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableFinder</name>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds words in all text columns; words in &quot;quotes&quot; stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns are chosen, and a table holds at most %2. Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 columns, and a table holds at most %2: the first ones are chosen. Change the choice as you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported as %1.</source>
        <translation>
            <numerusform>%Ln row imported as %1.</numerusform>
            <numerusform>%Ln rows imported as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be taken as they are.</source>
        <translation>
            <numerusform>%Ln place could not be taken as it is.</numerusform>
            <numerusform>%Ln places could not be taken as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableOpinionPanel</name>
    <message>
        <source>&amp;Give a second opinion myself, without seeing the agreed labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the agreed label  Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other  W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 for full agreement, 0 for what chance alone gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the chosen rows as the agreed label says (Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the chosen rows as the other opinion says (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opinion of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 labels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given a second opinion on this column yet. Give one yourself, or merge a colleague&apos;s copy of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has both labels yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) labelled by both: %1 % the same</source>
        <translation>
            <numerusform>%Ln row labelled by both: %1 % the same</numerusform>
            <numerusform>%Ln rows labelled by both: %1 % the same</numerusform>
        </translation>
    </message>
    <message>
        <source>, kappa %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open difference(s)</source>
        <translation>
            <numerusform>Show %Ln open difference</numerusform>
            <numerusform>Show %Ln open differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::TableOpinions</name>
    <message>
        <source>second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same of these rows, or they are settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TablePredictions</name>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show beside the labels what a model says of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest disagreement with the label first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows whose label the model contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models of the recipe table-boost can say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TablePreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableReplacePanel</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the filtered rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\1 in the replacement stands for the first bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cells that are this and nothing else; with nothing to find: missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln cell(s)</source>
        <translation>
            <numerusform>Replace in %Ln cell</numerusform>
            <numerusform>Replace in %Ln cells</numerusform>
        </translation>
    </message>
    <message>
        <source>For example &quot;%1&quot; becomes &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln cell stays as it is:</numerusform>
            <numerusform>%Ln cells stay as they are:</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as are replaced at once; do it again for the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TableRules</name>
    <message>
        <source>No other rule votes for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first %1 of the rows that would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on %1 rows (%2), with others on %3, against others on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right on %1 of %2 labelled rows: %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these rows has been labelled by a person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it: %1 new labels, %2 changed, %3 withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are being asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts: %1 new labels, %2 changed, %3 withdrawn; %4 rows in conflict, %5 without an answer, %6 keep the label they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled rows are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condition tells the labels apart better than guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision is measured on labelled rows that the suggestions were not learned from. Double-click one to see its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelling by rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) labelled by rules</source>
        <translation>
            <numerusform>%Ln row labelled by rules</numerusform>
            <numerusform>%Ln rows labelled by rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cairn::TablesPage</name>
    <message>
        <source>Row before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip rows that have a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label all filtered rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with column names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this answer off the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a label column first: name it, and type the answers that the keys shall give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has the key %1. Press + to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelling rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) taken away</source>
        <translation>
            <numerusform>%Ln label taken away</numerusform>
            <numerusform>%Ln labels taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) labelled %1</source>
        <translation>
            <numerusform>%Ln row labelled %1</numerusform>
            <numerusform>%Ln rows labelled %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This was the last row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row shown has a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer %1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 rows are shown. A filter brings the others into view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label all rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you label the rows of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a CSV or TSV file to begin, or drop it anywhere on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the sample table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which column the keys write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every row that is shown the same label, as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To label rows, make a label column: name it, and type the answers you want to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard, which takes up to %2. Filter first, or choose fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule from the filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributions in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle: keep the agreed label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle: take the other label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark parts of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as a new table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in rows from a later file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows from a later file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell of one of the table&apos;s own columns first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow down by values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster similar values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicate rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find outliers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the part of the text that you mean, at the right, then press its key. S leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label column: its name, kind, answers and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions that label rows (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TaskBadge</name>
    <message>
        <source>%1: %2</source>
        <comment>task: how far it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a task and its progress, and how many others run</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Background tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TaskList</name>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running in the background.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::ThresholdBar</name>
    <message>
        <source>Cost of saying it where it is not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of not saying it where it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it costs least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarm costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a miss costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 found, %3 missed, %4 false alarms; precision %5, recall %6, F1 %7; cost %8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TonePanel</name>
    <message>
        <source>Light and colours of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;False colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the darkest half percent to the brightest half percent of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture as it was taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TrackingServer</name>
    <message>
        <source>No port on this computer could be listened on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: at most %1 a second are answered. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only programs of this computer are answered, under the address http://127.0.0.1:%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the web are not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s address cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests with a wrong token. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not this project&apos;s. Set MLFLOW_TRACKING_TOKEN as &quot;cairn serve&quot; shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large: at most %1 MB are taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::TrustDialog</name>
    <message>
        <source>What this project would start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recipes came with the project. Their programs may do everything that you may do. Look at them, and trust them only if you know where the project comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line that you give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this project is started; everything else works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may run on this computer, as long as they stay as they are now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::VerdictPanel</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same items are drawn anew 2,000 times, both runs are judged on each drawing, and the interval holds the middle 95 % of the differences (paired bootstrap, Efron 1979).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that belong together are drawn together, 2,000 times; both runs are judged on each drawing, and the interval holds the middle 95 % of the differences (cluster bootstrap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference of two areas under the ROC curve on the same items, with the variance of DeLong, DeLong and Clarke-Pearson (1988).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both recipes were run with several seeds; their means are compared with Welch&apos;s t-test (1947), which lets their spreads differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both recipes were run with many seeds; the seeds of each are drawn anew 2,000 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McNemar&apos;s test on the items that changed: %1 got right, %2 got wrong, p = %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chi-squared with Edwards&apos; correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several runs are held against the first: Holm&apos;s correction makes p = %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is called better only where the interval leaves out 0, there are at least %1 items or groups, and the tests agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was this found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference by each measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both runs answered the same folds of a cross-validation. Their training parts overlap, so the t-test over the folds takes a larger variance (corrected resampled t-test, Nadeau and Bengio 2003).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n fold</numerusform>
            <numerusform>%n folds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over folds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::WandTool</name>
    <message>
        <source>Tolerance %1: drag right for more, left for less, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press on a colour and drag; Shift adds to the selected shape, Alt takes away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::WelcomePage</name>
    <message>
        <source>Projects that you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label images and tables, train models on exactly these labels, and see what helped. All on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small project to try everything with: microscope fields and a table, partly labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::WhereChoice</name>
    <message>
        <source>Where the run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpus=4,mem=8G,gpus=1,time=2:00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources asked from Slurm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the job asks Slurm for: cpus, mem, gpus, time, partition, account, qos. Empty: what the cluster gives by default. Before the time is over the program is asked to save and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, test or remove clusters and other computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slurm on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the run to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine came with the project: %1. The run&apos;s program, code and data are brought there. You are asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::WhyPane</name>
    <message>
        <source>Labelled rows most like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to go to the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, each column adds to the number or takes from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right: what speaks for %1, in log-odds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2, %3 % alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::WorkerLoop</name>
    <message>
        <source>Run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::Workspace</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the project, and bringing in more (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label images (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label table rows (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, and watch the curves (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare runs (Ctrl+5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
