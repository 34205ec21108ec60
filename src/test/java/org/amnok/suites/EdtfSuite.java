package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Path;
import org.amnok.domain.EdtfVerdicts;
import org.amnok.exchange.file.RecordTables;

/// Dates in EDTF, valid and invalid, by the name of their list.
record EdtfSuite(String folder) implements Suite {
    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        RecordTables.open(folder.resolve("edtf-validate.csv"))
                .getFirst()
                .read(
                        row -> {
                            var list = row.cells().getFirst();
                            var text = row.cells().getLast();
                            score.add(list + " " + text, miss(text, !list.startsWith("invalid")));
                            return true;
                        });
        return score;
    }

    private static String miss(String text, boolean isValid) {
        var isRead = EdtfVerdicts.isEdtf(text);
        return isRead == isValid ? "" : isValid ? "not read" : "read, though it is invalid";
    }

    @Override
    public double leastShare() {
        return 0.98;
    }
}
