package org.amnok.workspace;

import org.amnok.layout.caption.Caption;
import org.jspecify.annotations.Nullable;

/// What a person asks for beside a picture.
///
/// @param caption as a person wrote or changed it; null for the generated one
/// @param captionFile true to write it to a text file beside the picture, too
public record PictureExtras(@Nullable Caption caption, boolean captionFile) {
    public static final PictureExtras NONE = new PictureExtras(null, false);

    public PictureExtras captioned(Caption written) {
        return new PictureExtras(written, captionFile);
    }

    public PictureExtras withCaptionFile(boolean wanted) {
        return new PictureExtras(caption, wanted);
    }
}
