package org.amnok.suites;

import java.util.ArrayList;
import java.util.List;

/// How many cases of a collection came out as they should, and which did not.
final class Score {
    private final List<String> misses = new ArrayList<>();
    private int cases;
    private String remark = "";
    private boolean isBelowGoal;

    /// @param miss what is wrong with the case; empty when nothing is
    void add(String name, String miss) {
        cases++;
        if (!miss.isEmpty()) {
            misses.add(name + ": " + miss);
        }
    }

    /// Notes figures beside the count, and whether they reach what is asked.
    void remark(String text, boolean reachesGoal) {
        remark = text;
        isBelowGoal |= !reachesGoal;
    }

    int cases() {
        return cases;
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    /// For a line of the table, for example "270 of 273".
    String words() {
        return (cases - misses.size())
                + " of "
                + cases
                + (remark.isEmpty() ? "" : " (" + remark + ")");
    }

    /// True when fewer cases than that came out as they should, or a figure is below its goal.
    ///
    /// @param leastShare 0 to 1
    boolean isBelow(double leastShare) {
        return isBelowGoal || cases - misses.size() < leastShare * cases;
    }
}
