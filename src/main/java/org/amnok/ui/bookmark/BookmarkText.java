package org.amnok.ui.bookmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;

/// Bookmarks as the project keeps them: one line each, its parts between tabs. Lines that cannot be
/// read are left out.
final class BookmarkText {
    private static final int PARTS = 5;

    /// A project may come from anywhere.
    private static final int MOST = 500;

    private BookmarkText() {}

    static String write(List<Bookmark> bookmarks) {
        return bookmarks.stream().map(BookmarkText::line).collect(Collectors.joining("\n"));
    }

    static List<Bookmark> read(String text) {
        return text.lines().limit(MOST).flatMap(line -> bookmark(line).stream()).toList();
    }

    private static String line(Bookmark b) {
        return String.join(
                "\t",
                b.name(),
                Double.toString(b.centre().latDegrees()),
                Double.toString(b.centre().lonDegrees()),
                Double.toString(b.scaleDenominator()),
                b.projection());
    }

    private static Optional<Bookmark> bookmark(String line) {
        var parts = line.split("\t");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var centre = new LatLon(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            return Optional.of(
                    new Bookmark(parts[0], centre, Double.parseDouble(parts[3]), parts[4]));
        } catch (IllegalArgumentException | ProblemException unreadable) {
            return Optional.empty();
        }
    }
}
