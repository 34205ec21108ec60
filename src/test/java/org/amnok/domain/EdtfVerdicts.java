package org.amnok.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.domain.date.EdtfParser;

/// Whether texts are EDTF to this program. On its own it says so of each line of a file, `yes` or
/// `no`, one a line, for the script `edtf-oracle`, which asks another program the same.
public final class EdtfVerdicts {
    private EdtfVerdicts() {}

    public static boolean isEdtf(String text) {
        return EdtfParser.parse(text).isPresent();
    }

    public static void main(String[] arguments) throws IOException {
        var verdicts = new StringBuilder();
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            verdicts.append(isEdtf(line) ? "yes\n" : "no\n");
        }
        System.out.print(verdicts);
    }
}
