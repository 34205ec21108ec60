package org.amnok.cli;

import org.amnok.layout.caption.Caption;
import picocli.CommandLine;

/// Prints captions.
final class CaptionReporter {
    private CaptionReporter() {}

    /// The caption, an empty line, the alternative text.
    static void report(Caption caption, CommandLine command) {
        var out = command.getOut();
        out.println(caption.text());
        out.println();
        out.println(caption.alternative());
    }
}
