package org.amnok.exchange.reading;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.Problem;
import org.amnok.exchange.table.ReadRow;
import org.amnok.exchange.table.RowPlace;
import org.amnok.exchange.table.UnknownWord;
import org.amnok.words.Messages;

/// What an import finds in a file, beside what the project holds.
///
/// @param fileName of the file
/// @param formats what its tables were found to be, each once
/// @param fresh sightings that the project does not have
/// @param same sightings that it has, and that tell the same
/// @param different sightings that it has by their key, but that tell something else: they are left
///   as they are in the project
/// @param rejected rows that could not be read
/// @param firstRejected the first of these, at most [#MOST_LISTED]
/// @param firstDifferent the first of the different ones, at most [#MOST_LISTED]
/// @param consequences of whose the sightings are that could be read, whether new or there
/// @param unknownWords words that columns cannot hold, of which a person may say the meaning
/// @param warnings what was read with care, for example a column that is not known
public record ImportReport(
        String fileName,
        List<String> formats,
        long fresh,
        long same,
        long different,
        long rejected,
        List<ReadRow.Rejected> firstRejected,
        List<Different> firstDifferent,
        Consequences consequences,
        List<UnknownWord> unknownWords,
        List<Problem> warnings) {
    public static final int MOST_LISTED = 1000;

    public ImportReport {
        formats = List.copyOf(formats);
        firstRejected = List.copyOf(firstRejected);
        firstDifferent = List.copyOf(firstDifferent);
        unknownWords = List.copyOf(unknownWords);
        warnings = List.copyOf(warnings);
    }

    /// All rows that were read.
    public long rows() {
        return fresh + same + different + rejected;
    }

    /// True when there were rows, and each of them was rejected.
    public boolean isRejected() {
        return rejected > 0 && rejected == rows();
    }

    /// A row whose sighting is in the project with other content.
    ///
    /// @param where in the file
    /// @param title of the one in the project
    /// @param fields in which the two differ, as `title, kind`
    public record Different(RowPlace where, UUID uuid, String title, List<String> fields) {
        public Different {
            fields = List.copyOf(fields);
        }

        /// What became of the row, in a line.
        public String sentence() {
            return Messages.text(
                    "exchange.is_there_with_other_left_as",
                    where.words(),
                    (title.isBlank()
                            ? Messages.text("common.a_sighting_without_a_title")
                            : "“" + title + "”"),
                    Messages.listed(fields.stream()));
        }

        /// Why the row was not brought in, without file and line.
        public Problem cause() {
            return Problem.ofPlace(
                    "",
                    "exchange.the_project_has_it_with_other",
                    "exchange.change_it_in_the_project_if",
                    (title.isBlank()
                            ? Messages.text("exchange.without_a_title")
                            : Messages.text("exchange.as", title)),
                    Messages.listed(fields.stream()));
        }
    }
}
