package org.amnok.layout;

import org.amnok.release.OutputFile;

/// Names of files that lie beside an output.
final class SideFiles {
    private SideFiles() {}

    /// The output's name with another ending.
    ///
    /// @param ending with its dot
    static String name(OutputFile output, String ending) {
        return name(output.name(), ending);
    }

    static String name(String output, String ending) {
        return output.replaceFirst("(?<=.)\\.[^.]*$", "") + ending;
    }
}
