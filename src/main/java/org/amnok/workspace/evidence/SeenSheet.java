package org.amnok.workspace.evidence;

import org.amnok.domain.record.ImageDimensions;

/// What is looked at of an original: it itself, or one of its sheets.
///
/// @param index from 0
/// @param count of its sheets, 1 for a picture
/// @param name for people: "0:07" of a video; empty when the number is enough
public record SeenSheet(int index, int count, String name, ImageDimensions size) {
    static SeenSheet whole(ImageDimensions size) {
        return new SeenSheet(0, 1, "", size);
    }
}
