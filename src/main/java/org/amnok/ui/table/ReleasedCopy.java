package org.amnok.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.Sighting;
import org.amnok.exchange.SpreadsheetText;
import org.amnok.release.ReleaseGate;
import org.amnok.ui.look.Clip;

/// Copies sightings for a spreadsheet. The clipboard is a way out of this machine: what is copied
/// has passed the release gate, each sighting at its own privacy level.
final class ReleasedCopy {
    private final ReleaseGate gate = new ReleaseGate();
    private final Consumer<String> copy;
    private final Consumer<String> tell;

    /// @param tell shows a sentence in the status bar
    ReleasedCopy(Consumer<String> tell) {
        this(Clip::copy, tell);
    }

    ReleasedCopy(Consumer<String> copy, Consumer<String> tell) {
        this.copy = copy;
        this.tell = tell;
    }

    void copy(List<Sighting> chosen) {
        if (chosen.isEmpty()) {
            tell.accept("Nothing selected: nothing was copied.");
            return;
        }
        var released = gate.release(chosen);
        copy.accept(SpreadsheetText.of(released));
        tell.accept(words(chosen, released.sightings().size()));
    }

    /// "Copied 12 sightings for a spreadsheet, as released: …".
    private static String words(List<Sighting> chosen, int copied) {
        var coarser =
                chosen.stream()
                        .filter(s -> s.privacy() != PrivacyLevel.EXACT)
                        .filter(s -> s.status() != org.amnok.domain.SightingStatus.RETRACTED)
                        .count();
        var left = chosen.size() - copied;
        return String.format(
                Locale.ROOT,
                "Copied %,d %s as released: %s. Notes, report, source and camera stay here%s.",
                copied,
                copied == 1 ? "sighting" : "sightings",
                coarser == 0
                        ? "places exact (privacy level 0)"
                        : String.format(
                                Locale.ROOT,
                                "%,d at the privacy level of the place, without title",
                                coarser),
                left == 0 ? "" : "; " + left + " retracted left out");
    }
}
