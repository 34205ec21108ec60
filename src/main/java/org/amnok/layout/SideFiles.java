package org.amnok.layout;

/// Names of files that lie beside an output.
final class SideFiles {
    private SideFiles() {}

    static String name(String output, String ending) {
        return output.replaceFirst("(?<=.)\\.[^.]*$", "") + ending;
    }
}
