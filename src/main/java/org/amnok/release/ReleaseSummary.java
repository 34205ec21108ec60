package org.amnok.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.media.PictureCopy;
import org.amnok.words.Messages;

/// What to lay beside an output: at which levels sightings left, what was held back and why. It may
/// itself leave, and names no record.
public final class ReleaseSummary {
    private ReleaseSummary() {}

    /// Plain text with lines of "name: value", in English whatever the window speaks.
    public static String of(ReleaseCounts review, ReleaseRecord written) {
        return Messages.english(() -> text(review, written));
    }

    private static String text(ReleaseCounts review, ReleaseRecord written) {
        var numbers = new ReleaseNumbers(review);
        var lines = new ArrayList<String>();
        lines.add("What left with " + written.file());
        lines.add("SHA-256: " + written.sha256());
        lines.add("");
        lines.add(numbers.leaving() + ".");
        lines.add("");
        lines.add("Places:");
        review.byLevel().forEach((level, count) -> lines.add("  " + level(level, count)));
        if (review.coarser() > 0) {
            lines.add(
                    "  Cells lie in a fixed grid. The uncertainty given is the recorded one and"
                            + " half the diagonal of the cell.");
        }
        lines.add("");
        lines.add("Fields, by the coarsest level at which they leave:");
        Stream.of(ReleaseField.values())
                .map(f -> "  " + field(review, f, written))
                .forEach(lines::add);
        lines.add("  Internal notes, cameras, sources, words of the place: never");
        lines.addAll(pictures(written));
        if (written.earlierStates() > 0) {
            lines.add("");
            lines.add("Earlier states of sightings, by days: " + written.earlierStates());
        }
        lines.add("");
        lines.add("Held back:");
        lines.addAll(held(numbers));
        return String.join("\n", lines) + "\n";
    }

    /// The same of a release that its project's history has no entry of.
    public static String unlogged(String summary) {
        return summary
                + "\nThis release is not in the history of the project, which could not be written"
                + " to.\n";
    }

    private static String level(PrivacyLevel level, long count) {
        return String.format(
                Locale.ROOT, "%,d at level %d, %s", count, level.number(), level.label());
    }

    private static List<String> pictures(ReleaseRecord written) {
        var names =
                written.pictures().stream().map(ReleaseRecord.Picture::name).distinct().toList();
        return names.isEmpty()
                ? List.of()
                : List.of(
                        "",
                        "Pictures, drawn anew at most "
                                + PictureCopy.LONGEST_SIDE_PIXELS
                                + " pixels wide or high, without what cameras write:",
                        "  " + String.join(", ", names));
    }

    private static String field(ReleaseCounts review, ReleaseField field, ReleaseRecord written) {
        var most = review.terms().policy().upTo().get(field);
        var stays =
                (field == ReleaseField.REPORT && review.terms().withoutReports())
                        || (field == ReleaseField.MEDIA && written.pictures().isEmpty());
        return field.label() + ": " + (most == null || stays ? "never" : "level " + most.number());
    }

    private static List<String> held(ReleaseNumbers numbers) {
        var lines =
                Stream.concat(numbers.staying().stream(), Stream.of(numbers.lifted()))
                        .filter(line -> !line.isEmpty())
                        .map(line -> "  " + line)
                        .collect(Collectors.toList());
        return lines.isEmpty() ? List.of("  nothing") : lines;
    }
}
