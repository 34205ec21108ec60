package org.amnok.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Says of each line of a file whether it is EDTF to this program: `yes` or `no`, one a line. For
/// the script `edtf-oracle`, which asks another program the same.
final class EdtfVerdicts {
    private EdtfVerdicts() {}

    public static void main(String[] arguments) throws IOException {
        var verdicts = new StringBuilder();
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            verdicts.append(EdtfParser.parse(line).isPresent() ? "yes\n" : "no\n");
        }
        System.out.print(verdicts);
    }
}
