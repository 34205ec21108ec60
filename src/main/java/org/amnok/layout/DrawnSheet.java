package org.amnok.layout;

import org.amnok.release.OutputFile;
import org.amnok.render.RenderReport;

/// A sheet that was drawn and can now be written.
///
/// @param report what became of its maps
/// @param words what a reader sees as words although the bytes do not say it
record DrawnSheet(RenderReport report, OutputFile.Content content, String words) {
    /// Writes it aside, to be kept later.
    OutputFile.Aside prepare(OutputFile file) {
        return file.prepare(content, () -> words);
    }
}
