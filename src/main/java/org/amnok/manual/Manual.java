package org.amnok.manual;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.amnok.words.Messages;
import org.amnok.words.ResourceText;

/// The tasks of the manual in one language.
public final class Manual {
    /// The languages in which it is written.
    public static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja");

    private static final String TASK = "# ";
    private static final String STEP = "- ";

    private Manual() {}

    /// The tasks in the language that a person reads, in the order in which they are learnt.
    public static List<ManualTask> tasks() {
        var tasks = new ArrayList<ManualTask>();
        var lines = lines(Messages.language() + ".txt");
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(TASK)) {
                tasks.add(task(lines, i));
            }
        }
        return List.copyOf(tasks);
    }

    private static ManualTask task(List<String> lines, int first) {
        var head = lines.get(first).substring(TASK.length());
        var colon = head.indexOf(": ");
        var steps =
                lines.subList(first + 2, lines.size()).stream()
                        .takeWhile(line -> line.startsWith(STEP))
                        .map(line -> StepPart.of(line.substring(STEP.length())))
                        .toList();
        return new ManualTask(
                head.substring(0, colon), head.substring(colon + 2), lines.get(first + 1), steps);
    }

    /// What the window shows while a task is done, in the language that a person reads: a PNG that
    /// `installer/manual-pictures` made of the running program.
    ///
    /// @throws IllegalStateException when the program was built without it
    public static URL picture(ManualTask task) {
        var name = "pictures/" + task.id() + "-" + Messages.language() + ".png";
        var found = Manual.class.getResource(name);
        if (found == null) {
            throw new IllegalStateException(name + " is not in the program");
        }
        return found;
    }

    /// The lines of a file beside this class.
    static List<String> lines(String file) {
        return ResourceText.of(Manual.class, file).lines().toList();
    }
}
