package org.amnok.exchange;

import java.nio.file.Path;
import java.util.List;

/// Opens files of any format as tables of records.
public final class RecordTables {
    private RecordTables() {}

    /// Looks at a file's content and ending. Reads files: not for the FX thread.
    ///
    /// @param choice how text is to be read, should it be a table of text
    /// @return one for each table, layer or folder, at least one
    /// @throws org.amnok.domain.ProblemException when it is of no format that is known, or broken
    public static List<RecordTable> open(Path file, TextChoice choice) {
        // Other formats are asked here first, each by its content.
        return List.of(TextTable.open(file, choice));
    }

    public static List<RecordTable> open(Path file) {
        return open(file, TextChoice.FOUND_OUT);
    }
}
