package org.amnok.release.canary;

import java.util.Optional;
import org.amnok.words.Messages;

/// Finds secret words in text: short ones as a whole, of long ones pieces.
///
/// Its memory is bounded. Of more than a million texts of some length not all pieces are looked
/// for, and of many millions only those that came first.
final class WrittenTexts {
    /// Up to this many pieces all are looked for.
    static final int ALL = 2_000_000;

    /// At most this many pieces are looked for.
    static final int MOST = 4_000_000;

    /// Of every text the first piece and then one of this many, when there are more than [#ALL].
    private static final int ONE_OF = 8;

    private final SecretWords words = new SecretWords();
    private final int all;
    private final int most;

    WrittenTexts(int all, int most) {
        this.all = all;
        this.most = most;
    }

    /// @return false when it will not be looked for
    boolean add(String text) {
        if (words.size() >= most) {
            return false;
        }
        var step = words.size() < all ? 1 : ONE_OF;
        var count = new int[1];
        Needle.each(
                text,
                needle -> {
                    if (count[0]++ % step == 0) {
                        words.add(needle);
                    }
                });
        return true;
    }

    /// To be called once, when all is added.
    void close() {
        words.close();
    }

    /// Forgets what stands in a text that may be in the output.
    void allow(String released) {
        words.removeAllIn(PlainWords.of(released));
    }

    /// One that is in a text: as it stands, marks of XML and all, or as a reader sees it, who sees
    /// no marks.
    ///
    /// @param text in UTF-8
    /// @param fewest bytes; shorter words are passed over
    Optional<LeakMatch> in(byte[] text, int fewest, String where) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var written = PlainWords.of(text, text.length, true);
        return words.firstIn(written, fewest)
                .or(
                        () ->
                                written.hasMarks()
                                        ? words.firstIn(
                                                PlainWords.of(text, text.length, false), fewest)
                                        : Optional.empty())
                .map(
                        needle ->
                                new LeakMatch(
                                        new Match.Words(needle),
                                        Messages.text("release.in_words"),
                                        where));
    }
}
