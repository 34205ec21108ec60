package org.amnok.layout;

import java.nio.charset.StandardCharsets;
import org.amnok.layout.caption.Captions;
import org.amnok.release.OutputFile;

/// The caption of an output as a text file beside it: `map.png` has `map.png.caption.txt`.
public final class CaptionFile {
    private CaptionFile() {}

    /// Writes caption and alternative text of a sheet.
    ///
    /// @param output the file that the sheet was written to
    /// @throws org.amnok.domain.ProblemException when it cannot be written or holds what must not
    ///   leave
    public static void write(Sheet sheet, OutputFile output) {
        var text = Captions.text(sheet.caption(), sheet.language());
        output.sibling(name(output.name()))
                .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// What it is called beside an output.
    public static String name(String output) {
        return output + ".caption.txt";
    }
}
