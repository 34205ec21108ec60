package org.amnok.ui.status;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.amnok.ui.look.ScriptFont;

/// A label that has several ways to say the same, for a line that may be short of space: a number
/// is never cut in two.
final class ResponsiveLabel extends Label {
    private List<String> wordings = List.of("");
    private int taken;

    ResponsiveLabel() {
        ScriptFont.follow(this);
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// @param longestFirst at least one; an empty one hides the label
    void say(String... longestFirst) {
        wordings = List.of(longestFirst);
        take(0);
    }

    /// Gives labels the longest of their wordings that fit beside each other. They give way in
    /// turns, the first of the list first.
    ///
    /// @param gap before each that is not hidden
    static void fit(double room, double gap, List<ResponsiveLabel> labels) {
        var choice = new int[labels.size()];
        var most = labels.stream().mapToInt(label -> label.wordings.size() - 1).sum();
        for (int turn = 0, given = 0; given < most && width(labels, choice, gap) > room; turn++) {
            var next = turn % choice.length;
            if (choice[next] + 1 < labels.get(next).wordings.size()) {
                choice[next]++;
                given++;
            }
        }
        for (int n = 0; n < choice.length; n++) {
            if (labels.get(n).taken != choice[n]) { // else a layout would ask for the next one
                labels.get(n).take(choice[n]);
            }
        }
    }

    /// The width of the shortest wordings beside each other.
    static double least(double gap, List<ResponsiveLabel> labels) {
        return labels.stream()
                .mapToDouble(label -> label.width(label.wordings.size() - 1, gap))
                .sum();
    }

    private static double width(List<ResponsiveLabel> labels, int[] choice, double gap) {
        var sum = 0.0;
        for (int n = 0; n < choice.length; n++) {
            sum += labels.get(n).width(choice[n], gap);
        }
        return sum;
    }

    private double width(int number, double gap) {
        var words = new Text(wordings.get(number));
        words.setFont(getFont());
        return words.getText().isEmpty() ? 0 : gap + Math.ceil(words.getLayoutBounds().getWidth());
    }

    private void take(int number) {
        taken = number;
        var words = wordings.get(number);
        setText(words);
        setVisible(!words.isEmpty());
    }
}
