package org.amnok.release.canary;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.amnok.domain.LatLon;

/// What must not be in an output, in little memory: some tens of bytes for each place, some hundred
/// for each text. It does not keep whose they are. One thread fills it before a [CanaryScan] asks.
public final class SecretIndex implements SecretTaker {
    /// So many texts are remembered to be known: notes of many sightings say the same.
    private static final int MOST_LATEST = 1000;

    private static final int LONGEST_LATEST = 200;

    final PrefixFilter heads = new PrefixFilter();
    final PlaceSet released = new PlaceSet();
    final WrittenPlaces writtenPlaces = new WrittenPlaces(released);
    final BinaryPlaces binaryPlaces = new BinaryPlaces(writtenPlaces.places());
    final BoxedPlaces boxedPlaces = new BoxedPlaces(writtenPlaces.places(), released);
    final WrittenTexts writtenTexts = new WrittenTexts(WrittenTexts.ALL, WrittenTexts.MOST);
    final WrittenIdentifiers writtenNames = new WrittenIdentifiers();
    private final Set<String> latest = new HashSet<>();
    private boolean isWhole = true;
    private boolean isClosed;

    static SecretIndex of(Secrets secrets) {
        var index = new SecretIndex();
        secrets.each(index);
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
        if (latest.size() == MOST_LATEST) {
            latest.clear();
        }
        if (words.length() > LONGEST_LATEST || latest.add(words)) {
            isWhole &= writtenTexts.add(words);
        }
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

    /// All is in it: gets ready to be asked. Nothing is put into it any more.
    public void close() {
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
