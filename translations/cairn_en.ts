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
        <source>&quot;%1&quot; is no type of column. There are text, integer, real, boolean, datetime and category.</source>
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
        <source>Step</source>
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
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
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
        <source>it wants the dataset format &quot;%1&quot;; this version writes the format cairn only.</source>
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
        <source>A small convolutional network that tells classes apart: whole pictures by their tags, or the crops under boxes and polygons. Made for a laptop without a graphics card; it starts from nothing, so a few dozen examples of each class are a good beginning.</source>
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
        <source>Each example is scaled to a square of this size. 0: 40 for shapes, 96 for whole pictures.</source>
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
        <source>Channels of the first layer; the deeper layers have two, four and eight times as many. Twice the width takes about three times as long.</source>
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
</context>
<context>
    <name>RunQueue</name>
    <message>
        <source>The command is empty; say which program to run, for example: python3 train.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 cannot run. %2</source>
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
    <name>Worker</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled; the run goes on.</source>
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
    <name>cairn::AnnotationModel</name>
    <message>
        <source>No class yet</source>
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
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
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
        <source>Labels that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to open an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: %3 added, %4 removed, %5 changed</source>
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
    <name>cairn::CurveLegend</name>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cairn::CurvePanel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moving average over all points; the raw line stays behind it, faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view that holds every point (double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PNG, SVG or PDF picture, or the raw points as CSV</source>
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
        <source>A plot can be written as .png, .svg, .pdf or .csv, not as “%1”.</source>
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
</context>
<context>
    <name>cairn::FlippedItemsModel</name>
    <message>
        <source>got right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>farther by %1</source>
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
    <message>
        <source>Change</source>
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
        <source>Delete the class and its labels</source>
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
        <source>Comments (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals (%L1)</source>
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
        <source>Simplify</source>
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
</context>
<context>
    <name>cairn::Lengths</name>
    <message>
        <source>%1 px</source>
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
        <source>Click or drag along the outline, Backspace takes a point back, Esc cancels</source>
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
    <name>cairn::RowModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
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
        <source>Log</source>
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
    <name>cairn::RunTable</name>
    <message>
        <source>Runs</source>
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
    <message>
        <source>Filter, for example  &quot;val/accuracy&quot; &gt; 0.9 AND recipe = &apos;image-classify&apos;</source>
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
        <source>The images stay as they are.</source>
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
        <source>Delete takes the point away, arrows move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and a click on a point: seen, hidden, not there</source>
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
        <source>Simplified</source>
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
</context>
<context>
    <name>cairn::TablePreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
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
    <name>cairn::VerdictPanel</name>
    <message>
        <source>Which run is held against the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that changed</source>
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
        <source>Which class is taken for which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each class is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
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
        <source>Items on which the runs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to open the image or the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that changed (%L1)</source>
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
