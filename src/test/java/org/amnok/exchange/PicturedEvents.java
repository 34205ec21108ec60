package org.amnok.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.exchange.output.WatchedPictures;
import org.amnok.exchange.table.Whose;
import org.amnok.media.Photos;
import org.amnok.release.OfferedPicture;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.TestRelease;
import org.amnok.release.canary.Secrets;

/// Published events in a KMZ with a picture of each of the first two.
final class PicturedEvents {
    private PicturedEvents() {}

    static Path kmz(Path file) {
        var events =
                ReadTables.of(
                                Path.of("maps/sample/reported_activity.csv"),
                                List.of(),
                                Whose.PUBLISHED)
                        .accepted()
                        .stream()
                        .limit(10)
                        .map(PicturedEvents::exact)
                        .toList();
        var release = TestRelease.of(ReleaseTerms.of(ReleasePolicy.INTERNAL), events);
        var pictures = release.pictures(List.of(photo(events.get(0), 1), photo(events.get(1), 2)));
        var parts =
                new SightingFiles.Parts(
                        stretch -> List.of(),
                        List.of(),
                        symbol -> new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                        false);
        new SightingFiles(parts)
                .write(
                        release.sightings(),
                        new WatchedPictures(pictures, before -> {}),
                        new OutputFile(file, Secrets.NONE));
        return file;
    }

    private static Sighting exact(Sighting event) {
        return event.edit().privacy(PrivacyLevel.EXACT).done(Sightings.NOON);
    }

    private static OfferedPicture photo(Sighting sighting, int number) {
        return new OfferedPicture(
                new UUID(7, number),
                sighting.uuid(),
                EvidenceKind.PHOTO,
                "original " + number,
                MediaType.JPEG,
                number,
                () -> Photos.channel(Photos.photo().bytes()));
    }
}
