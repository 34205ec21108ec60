package org.amnok.release.canary;

import java.util.UUID;
import java.util.function.Supplier;
import org.amnok.domain.LatLon;

/// What must not be in an output, in little memory: some tens of bytes for each place, some hundred
/// for each text. It does not keep whose they are. One thread fills it before a [CanaryScan] asks.
public final class SecretIndex implements SecretTaker {
    final PrefixFilter heads = new PrefixFilter();
    final PlaceSet released = new PlaceSet();
    final WrittenPlaces writtenPlaces = new WrittenPlaces(released);
    final BinaryPlaces binaryPlaces = new BinaryPlaces(writtenPlaces.places());
    final BoxedPlaces boxedPlaces = new BoxedPlaces(writtenPlaces.places(), released);
    final WrittenTexts writtenTexts = new WrittenTexts();
    final WrittenIdentifiers writtenNames = new WrittenIdentifiers();
    private boolean isWhole = true;
    private boolean isClosed;

    static SecretIndex of(Secrets secrets) {
        var index = new SecretIndex();
        secrets.each(index);
        index.released.addAll(secrets.releasedPlaces());
        for (var place : secrets.places()) {
            if (place.released() != null) {
                index.allow(place.released());
            }
        }
        return index;
    }

    @Override
    public void place(LatLon at, Supplier<String> whose) {
        writtenPlaces.add(at);
        binaryPlaces.add(at.latDegrees());
        binaryPlaces.add(at.lonDegrees());
    }

    @Override
    public void text(String words, Supplier<String> whose) {
        isWhole &= writtenTexts.add(words);
    }

    @Override
    public void name(UUID identifier, Supplier<String> whose) {
        writtenNames.add(identifier);
    }

    /// Says of a place that it may be in the output: a true place that reads like it is no leak.
    public void allow(LatLon place) {
        released.add(place);
    }

    /// False when there were more texts than are looked for.
    public boolean isWhole() {
        return isWhole;
    }

    /// True when it is being searched for and nothing more can be put into it.
    public boolean isClosed() {
        return isClosed;
    }

    void close() {
        if (!isClosed) {
            released.sort();
            writtenPlaces.close(heads);
            binaryPlaces.close(released, heads);
            boxedPlaces.close(heads);
            writtenTexts.close();
            writtenNames.close();
            isClosed = true;
        }
    }
}
