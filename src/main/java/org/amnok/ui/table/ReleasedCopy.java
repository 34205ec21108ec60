package org.amnok.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.Sighting;
import org.amnok.exchange.SpreadsheetText;
import org.amnok.release.ReleaseGate;
import org.amnok.ui.look.Clip;

/// Copies sightings for a spreadsheet. The clipboard is a way out of this machine: what is copied
/// has passed the release gate, each sighting at its own privacy level.
final class ReleasedCopy {
    /// So many take a moment only.
    private static final int FEW = 1000;

    private final ReleaseGate gate = new ReleaseGate();
    private final Consumer<String> copy;
    private final Consumer<String> tell;
    private final Background background;

    /// Work beside the FX thread whose result comes back there.
    interface Background {
        void run(Supplier<Copied> work, Consumer<Copied> use);
    }

    /// What goes to the clipboard, and what is told of it.
    record Copied(String text, String words) {}

    /// @param tell shows a sentence in the status bar
    ReleasedCopy(Consumer<String> tell, Background background) {
        this(Clip::copy, tell, background);
    }

    ReleasedCopy(Consumer<String> copy, Consumer<String> tell, Background background) {
        this.copy = copy;
        this.tell = tell;
        this.background = background;
    }

    void copy(List<Sighting> chosen) {
        if (chosen.isEmpty()) {
            tell.accept("Nothing selected: nothing was copied.");
            return;
        }
        if (chosen.size() <= FEW) {
            put(released(chosen));
        } else {
            tell.accept("Copying " + chosen.size() + " sightings…");
            background.run(() -> released(chosen), this::put);
        }
    }

    private void put(Copied copied) {
        copy.accept(copied.text());
        tell.accept(copied.words());
    }

    private Copied released(List<Sighting> chosen) {
        var released = gate.release(chosen);
        return new Copied(SpreadsheetText.of(released), words(chosen, released.sightings().size()));
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
