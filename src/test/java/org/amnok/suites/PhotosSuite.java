package org.amnok.suites;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.amnok.media.MediaSniffer;
import org.amnok.media.PhotoFacts;
import org.amnok.media.PhotoReader;
import org.jspecify.annotations.Nullable;

/// Photos: nothing is thrown, and where a text beside them says what their EXIF holds, place,
/// direction, time and orientation are read as there.
record PhotosSuite(String folder) implements Suite {
    private static final double TOLERANCE_DEGREES = 0.0002;

    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        var compared = 0;
        for (var file : SuiteFiles.in(folder)) {
            if (file.toString().endsWith(".txt")) {
                continue;
            }
            var facts = new PhotoFacts[1];
            var reading =
                    Reading.bounded(
                            () -> {
                                facts[0] = facts(file);
                                return 0L;
                            });
            var told =
                    folder.resolve("metadata").resolve("java").resolve(file.getFileName() + ".txt");
            var miss = reading.harm();
            if (miss.isEmpty() && facts[0] != null && Files.exists(told)) {
                compared++;
                miss =
                        new Told(Files.readString(told, StandardCharsets.ISO_8859_1))
                                .difference(facts[0]);
            }
            score.add(folder.relativize(file).toString(), miss);
        }
        score.remark(compared + " compared with their texts", true);
        return score;
    }

    private static PhotoFacts facts(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            var head = new byte[MediaSniffer.HEAD_BYTES];
            try (var in = Files.newInputStream(file)) {
                var read = in.readNBytes(head, 0, head.length);
                head = java.util.Arrays.copyOf(head, read);
            }
            return PhotoReader.read(MediaSniffer.of(head), channel, null);
        }
    }

    /// What a text says of a photo.
    private record Told(String text) {
        String difference(PhotoFacts facts) {
            var taken = find("Date/Time Original = (\\d{4}:\\d\\d:\\d\\d \\d\\d:\\d\\d:\\d\\d)");
            var orientation = find("Exif IFD0 - 0x0112\\] Orientation = ([^(\\r\\n]+)");
            var latitude = degrees("GPS Latitude");
            var bearing = find("GPS Img Direction = ([\\d.]+)");
            var position = facts.position();
            if (taken != null && !taken.equals(clock(facts)) && !taken.startsWith("0000")) {
                return "taken " + taken + ", read " + clock(facts);
            }
            if (latitude != null
                    && (position == null
                            || Math.abs(position.latDegrees() - latitude) > TOLERANCE_DEGREES)) {
                return "latitude " + latitude + ", read " + position;
            }
            if (orientation != null
                    && orientation.startsWith("Top, left") != (facts.orientation() == 1)) {
                return "orientation " + orientation + ", read " + facts.orientation();
            }
            return bearing != null && facts.bearingDegrees() == null ? "direction not read" : "";
        }

        private static String clock(PhotoFacts facts) {
            var taken = facts.taken();
            return taken == null
                    ? "nothing"
                    : java.time.format.DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss")
                            .format(taken);
        }

        private @Nullable String find(String pattern) {
            var found = Pattern.compile(pattern).matcher(text);
            return found.find() ? found.group(1).strip() : null;
        }

        private @Nullable Double degrees(String name) {
            var found =
                    Pattern.compile(name + " = (-?)(\\d+)[^\\d ]* (\\d+)' ([\\d.]+)\"")
                            .matcher(text);
            if (!found.find()) {
                return null;
            }
            var degrees =
                    Double.parseDouble(found.group(2))
                            + Double.parseDouble(found.group(3)) / 60
                            + Double.parseDouble(found.group(4)) / 3600;
            return found.group(1).isEmpty() ? degrees : -degrees;
        }
    }

    @Override
    public double leastShare() {
        return 0.95;
    }
}
