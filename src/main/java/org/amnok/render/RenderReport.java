package org.amnok.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What became of a picture.
///
/// @param drawn features drawn
/// @param skipped features whose geometry is empty or broken
/// @param labelsPlaced labels drawn
/// @param labelsDropped names of places in the picture that were left out for want of room
/// @param leftOut what styles ask for and cannot be drawn, as people read it, with how many times
/// @param cancelled true when the picture is not finished
public record RenderReport(
        int drawn,
        int skipped,
        int labelsPlaced,
        int labelsDropped,
        Map<String, Integer> leftOut,
        boolean cancelled) {
    public RenderReport {
        leftOut = Map.copyOf(leftOut);
    }

    /// What became of several pictures together.
    ///
    /// @param cancelled true when one was not even begun
    public static RenderReport sum(List<RenderReport> reports, boolean cancelled) {
        var leftOut = new HashMap<String, Integer>();
        reports.forEach(
                r -> r.leftOut().forEach((name, n) -> leftOut.merge(name, n, Integer::sum)));
        return new RenderReport(
                reports.stream().mapToInt(RenderReport::drawn).sum(),
                reports.stream().mapToInt(RenderReport::skipped).sum(),
                reports.stream().mapToInt(RenderReport::labelsPlaced).sum(),
                reports.stream().mapToInt(RenderReport::labelsDropped).sum(),
                leftOut,
                cancelled || reports.stream().anyMatch(RenderReport::cancelled));
    }
}
