package org.amnok.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.record.Sighting;

/// What a window shows.
final class ShownRecords {
    private ShownRecords() {}

    /// The sightings that pass the filter, in their order.
    static List<Sighting> of(TestWindow window) {
        return TestWindow.onFx(
                () -> {
                    var shown = window.bench().session().shown().get();
                    return IntStream.range(0, shown.size())
                            .mapToObj(i -> shown.read(shown.uuid(i)).orElseThrow())
                            .toList();
                });
    }
}
