package org.amnok.exchange.table;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.exchange.feature.Archive;

/// Records of a file as rows of named cells: a table of text, a layer, a folder of placemarks.
///
/// The file stays where it is and is read anew each time, in the same order.
public interface RecordTable {
    /// Of the layer or folder, or the file's name where it has but one table.
    String name();

    /// What the file was found to be, for people: "CSV, UTF-8, separated by semicolons".
    String format();

    /// How a person finds a record.
    Counted counted();

    /// As they stand in the file; what people see in its place where a name alone says nothing.
    List<String> columns();

    /// What its columns seem to mean.
    default ColumnMapping suggested() {
        return ColumnMapping.suggested(columns());
    }

    /// What could not be taken from the file, found so far.
    List<Problem> warnings();

    /// True for features of a geographic file: its rows may have shapes, so that no column needs to
    /// tell where they are, and a map can draw it as a layer, too.
    default boolean isLayer() {
        return false;
    }

    /// True when its records are ways that a receiver recorded, not what somebody saw.
    default boolean isTracks() {
        return false;
    }

    /// True when its words are bytes of an encoding that a person may choose.
    default boolean isEncoded() {
        return false;
    }

    /// True for what its file does not show, so that it is imported only when asked for.
    default boolean isHidden() {
        return false;
    }

    /// Whether its first row names the columns, where a person may say so; empty where not.
    default Optional<Boolean> firstRowNames() {
        return Optional.empty();
    }

    /// The column that holds the path of the folder which a record lies in; -1 for a table without
    /// folders.
    default int folderColumn() {
        return -1;
    }

    /// The folders that its records lie in, by their paths in the order of the file, each with how
    /// many lie in itself; an empty path for those that lie in none. Empty for a table without
    /// folders. Reads the file when it is first asked.
    default SequencedMap<String, Integer> folders() {
        return Collections.emptyNavigableMap();
    }

    /// How much of the table the reading under way has passed, 0 to 1; negative when that is not
    /// known. Any thread may ask.
    default double share() {
        return -1;
    }

    /// The archive that holds the pictures which rows name under [SightingColumn#PICTURES], opened
    /// anew: to be closed. Empty for a file that encloses none.
    default Optional<Archive> enclosed() {
        return Optional.empty();
    }

    /// Hands on all records, one by one.
    ///
    /// @param taker returns false to stop
    /// @throws org.amnok.domain.ProblemException when the file cannot be read to its end
    void read(Predicate<RecordRow> taker);
}
