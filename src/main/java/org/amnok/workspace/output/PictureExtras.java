package org.amnok.workspace.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amnok.layout.CaptionFile;
import org.amnok.layout.GroundFiles;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.caption.EditedCaption;
import org.jspecify.annotations.Nullable;

/// What a person asks for beside a picture.
///
/// @param caption as a person changed it; null for the one that the program writes
/// @param wanted what beside it, or how it is written
public record PictureExtras(@Nullable EditedCaption caption, Set<Extra> wanted) {
    /// One thing that may be wanted.
    public enum Extra {
        /// The caption in a text file beside the picture, too.
        CAPTION_FILE,
        /// How it lies on the ground: in a TIFF itself, in files beside a PNG or JPEG.
        GEOREFERENCE,
        /// How it was made, in a file beside it.
        SPECIFICATION,
        /// What was counted, in a table beside it.
        NUMBERS,
        /// Letters as shapes in an SVG.
        OUTLINES
    }

    /// Behind the name of a picture: that of the table beside it.
    static final String NUMBERS = ".numbers.csv";

    public static final PictureExtras NONE = new PictureExtras(null, Set.of());

    /// All files that are written with a picture.
    ///
    /// @throws org.amnok.domain.ProblemException when a picture of this name cannot say how it lies
    List<Path> outputs(Path picture) {
        var name = String.valueOf(picture.getFileName());
        var names = new ArrayList<String>(List.of(name));
        if (has(Extra.GEOREFERENCE)) {
            names.addAll(GroundFiles.names(name));
        }
        if (has(Extra.CAPTION_FILE)) {
            names.add(CaptionFile.name(name));
        }
        if (has(Extra.NUMBERS)) {
            names.add(name + NUMBERS);
        }
        if (has(Extra.SPECIFICATION)) {
            names.add(name + Specification.ENDING);
        }
        return names.stream().map(picture::resolveSibling).toList();
    }

    /// @param from what the program had written
    public PictureExtras captioned(Caption written, Caption from) {
        return new PictureExtras(new EditedCaption(written, from), wanted);
    }

    /// Without files beside it.
    public PictureExtras alone() {
        return new PictureExtras(caption, Set.of()).with(Extra.OUTLINES, has(Extra.OUTLINES));
    }

    public boolean has(Extra extra) {
        return wanted.contains(extra);
    }

    public PictureExtras with(Extra extra, boolean isWanted) {
        var all = new HashSet<>(wanted);
        if (isWanted) {
            all.add(extra);
        } else {
            all.remove(extra);
        }
        return new PictureExtras(caption, Set.copyOf(all));
    }
}
