package org.amnok.layout.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/// Elements one after the other, within groups. What is cut by the same edge lies in one group.
final class SvgBody {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> groups = new ArrayDeque<>();
    private String clip = "";

    /// @param clipId of the edge that cuts it; empty for none
    void add(String element, String clipId) {
        cutBy(clipId);
        text.append(element).append('\n');
    }

    private void cutBy(String clipId) {
        if (!clipId.equals(clip)) {
            if (!clip.isEmpty()) {
                text.append("</g>\n");
            }
            if (!clipId.isEmpty()) {
                text.append("<g clip-path=\"url(#").append(clipId).append(")\">\n");
            }
            clip = clipId;
        }
    }

    void begin(String attributes) {
        cutBy("");
        groups.push(attributes);
        text.append("<g ").append(attributes).append(">\n");
    }

    void end() {
        cutBy("");
        groups.pop();
        text.append("</g>\n");
    }

    String text() {
        cutBy("");
        return text.toString();
    }
}
