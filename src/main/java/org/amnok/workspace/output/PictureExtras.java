package org.amnok.workspace.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.layout.CaptionFile;
import org.amnok.layout.GroundFiles;
import org.amnok.layout.caption.Caption;
import org.amnok.layout.caption.EditedCaption;
import org.jspecify.annotations.Nullable;

/// What a person asks for beside a picture.
///
/// @param caption as a person changed it; null for the one that the program writes
/// @param captionFile true to write it to a text file beside the picture, too
/// @param georeferenced true to say how it lies on the ground: in a TIFF itself, in files beside a
///   PNG or JPEG
/// @param specification true to write down beside it how it was made
/// @param numbers true to write what was counted to a table beside it
/// @param outlines true for letters as shapes in an SVG
public record PictureExtras(
        @Nullable EditedCaption caption,
        boolean captionFile,
        boolean georeferenced,
        boolean specification,
        boolean numbers,
        boolean outlines) {
    /// Behind the name of a picture: that of the table beside it.
    static final String NUMBERS = ".numbers.csv";

    public static final PictureExtras NONE =
            new PictureExtras(null, false, false, false, false, false);

    /// All files that are written with a picture.
    ///
    /// @throws org.amnok.domain.ProblemException when a picture of this name cannot say how it lies
    List<Path> outputs(Path picture) {
        var name = String.valueOf(picture.getFileName());
        var names = new ArrayList<String>(List.of(name));
        if (georeferenced) {
            names.addAll(GroundFiles.names(name));
        }
        if (captionFile) {
            names.add(CaptionFile.name(name));
        }
        if (numbers) {
            names.add(name + NUMBERS);
        }
        if (specification) {
            names.add(name + Specification.ENDING);
        }
        return names.stream().map(picture::resolveSibling).toList();
    }

    /// @param from what the program had written
    public PictureExtras captioned(Caption written, Caption from) {
        return new PictureExtras(
                new EditedCaption(written, from),
                captionFile,
                georeferenced,
                specification,
                numbers,
                outlines);
    }

    /// Without files beside it.
    public PictureExtras alone() {
        return new PictureExtras(caption, false, false, false, false, outlines);
    }

    public PictureExtras withCaptionFile(boolean wanted) {
        return new PictureExtras(caption, wanted, georeferenced, specification, numbers, outlines);
    }

    public PictureExtras withGeoreference(boolean wanted) {
        return new PictureExtras(caption, captionFile, wanted, specification, numbers, outlines);
    }

    public PictureExtras withSpecification(boolean wanted) {
        return new PictureExtras(caption, captionFile, georeferenced, wanted, numbers, outlines);
    }

    public PictureExtras withNumbers(boolean wanted) {
        return new PictureExtras(
                caption, captionFile, georeferenced, specification, wanted, outlines);
    }

    public PictureExtras withOutlines(boolean wanted) {
        return new PictureExtras(
                caption, captionFile, georeferenced, specification, numbers, wanted);
    }
}
