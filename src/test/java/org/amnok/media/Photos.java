package org.amnok.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// Makes photos as cameras do: a JPEG with an EXIF block of our own making.
public final class Photos {
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private final TreeMap<Integer, Entry> main = new TreeMap<>();
    private final TreeMap<Integer, Entry> exif = new TreeMap<>();
    private final TreeMap<Integer, Entry> gps = new TreeMap<>();
    private BufferedImage image = quarters(80, 60);

    private record Entry(int type, int count, byte[] data) {}

    private Photos() {}

    public static Photos photo() {
        return new Photos();
    }

    /// Red, green, blue and white quarters from the upper left, row by row.
    public static BufferedImage quarters(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            g.setColor(colours[i]);
            g.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        g.dispose();
        return image;
    }

    public Photos of(BufferedImage pixels) {
        image = pixels;
        return this;
    }

    public Photos orientation(int value) {
        main.put(0x0112, shorts(value));
        return this;
    }

    /// At a position, in degrees, minutes and hundredths of seconds, as cameras write it.
    public Photos at(double lat, double lon) {
        gps.put(1, ascii(lat < 0 ? "S" : "N"));
        gps.put(2, degrees(lat));
        gps.put(3, ascii(lon < 0 ? "W" : "E"));
        gps.put(4, degrees(lon));
        return this;
    }

    /// @param reference "T", "M", or null when it is not said
    public Photos looking(double bearing, @org.jspecify.annotations.Nullable String reference) {
        if (reference != null) {
            gps.put(16, ascii(reference));
        }
        gps.put(17, rationals(Math.round(bearing * 100), 100));
        return this;
    }

    public Photos datum(String name) {
        gps.put(18, ascii(name));
        return this;
    }

    /// @param time "15:20:05"
    public Photos satelliteTime(String date, int hour, int minute, int second) {
        gps.put(7, rationals(hour, 1, minute, 1, second, 1));
        gps.put(29, ascii(date));
        return this;
    }

    public Photos uncertain(double metres) {
        gps.put(31, rationals(Math.round(metres * 100), 100));
        return this;
    }

    /// @param clock "2025:11:14 15:20:05"
    public Photos taken(String clock) {
        exif.put(0x9003, ascii(clock));
        return this;
    }

    public Photos offset(String offset) {
        exif.put(0x9011, ascii(offset));
        return this;
    }

    public Photos filmEquivalent(int millimetres) {
        exif.put(0xA405, shorts(millimetres));
        return this;
    }

    /// A focal length, and the pixels of a sensor for each unit of length.
    ///
    /// @param unit 2 inch, 3 cm, 4 mm
    public Photos sensor(double focalMillimetres, int widthPixels, double perUnit, int unit) {
        exif.put(0x920A, rationals(Math.round(focalMillimetres * 100), 100));
        exif.put(0xA002, longs(widthPixels));
        exif.put(0xA20E, rationals(Math.round(perUnit * 1000), 1000));
        exif.put(0xA210, shorts(unit));
        return this;
    }

    public byte[] bytes() {
        try {
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", jpeg);
            var plain = jpeg.toByteArray();
            var out = new ByteArrayOutputStream();
            out.write(plain, 0, 2);
            var block = block();
            out.write(0xFF);
            out.write(0xE1);
            out.write((block.length + 8) >> 8);
            out.write((block.length + 8) & 0xFF);
            out.write("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
            out.write(block);
            out.write(plain, 2, plain.length - 2);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a photo made of this says when it is read.
    public PhotoFacts facts() {
        try (var channel = channel(bytes())) {
            return PhotoReader.read(org.amnok.domain.codelist.MediaType.JPEG, channel, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bytes as a file.
    public static SeekableByteChannel channel(byte[] bytes) {
        try {
            var file = Files.createTempFile("amnok", ".bin");
            Files.write(file, bytes);
            return Files.newByteChannel(
                    file,
                    java.nio.file.StandardOpenOption.READ,
                    java.nio.file.StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The TIFF structure: three directories after each other, each with its data behind it.
    byte[] block() {
        main.put(0x8769, longs(0));
        main.put(0x8825, longs(0));
        var exifAt = 8 + length(main);
        var gpsAt = exifAt + length(exif);
        main.put(0x8769, longs(exifAt));
        main.put(0x8825, longs(gpsAt));
        var out = ByteBuffer.allocate(gpsAt + length(gps));
        out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        put(out, main);
        put(out, exif);
        put(out, gps);
        return out.array();
    }

    private static int length(TreeMap<Integer, Entry> directory) {
        var data = directory.values().stream().mapToInt(e -> e.data.length > 4 ? e.data.length : 0);
        return 2 + 12 * directory.size() + 4 + data.sum();
    }

    private static void put(ByteBuffer out, TreeMap<Integer, Entry> directory) {
        var dataAt = out.position() + 2 + 12 * directory.size() + 4;
        var data = new ByteArrayOutputStream();
        out.putShort((short) directory.size());
        for (var each : directory.entrySet()) {
            var entry = each.getValue();
            out.putShort((short) (int) each.getKey()).putShort((short) entry.type);
            out.putInt(entry.count);
            if (entry.data.length > 4) {
                out.putInt(dataAt + data.size());
                data.writeBytes(entry.data);
            } else {
                out.put(java.util.Arrays.copyOf(entry.data, 4));
            }
        }
        out.putInt(0).put(data.toByteArray());
    }

    private static Entry ascii(String text) {
        var bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Entry(ASCII, bytes.length, bytes);
    }

    private static Entry shorts(int value) {
        return new Entry(SHORT, 1, ByteBuffer.allocate(2).putShort((short) value).array());
    }

    private static Entry longs(int value) {
        return new Entry(LONG, 1, ByteBuffer.allocate(4).putInt(value).array());
    }

    private static Entry degrees(double angle) {
        var hundredths = Math.round(Math.abs(angle) * 360_000);
        return rationals(
                hundredths / 360_000, 1, hundredths / 6000 % 60, 1, hundredths % 6000, 100);
    }

    private static Entry rationals(long... numbers) {
        var data = ByteBuffer.allocate(4 * numbers.length);
        for (var number : numbers) {
            data.putInt((int) number);
        }
        return new Entry(RATIONAL, numbers.length / 2, data.array());
    }
}
