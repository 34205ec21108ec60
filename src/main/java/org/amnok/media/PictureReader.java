package org.amnok.media;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.words.Messages;

/// Reads pictures no larger than they are shown. A picture is judged by its header before any of it
/// is decoded, and a large one is never decoded whole: pixels and rows are left out while reading.
public final class PictureReader {
    private static final long MOST_PROGRESSIVE_PIXELS = 100_000_000;
    private static final int PROGRESSIVE = 0xC2;
    private static final int MOST_SEGMENTS = 10_000;

    /// No camera makes more; a header that claims more is a trap.
    private static final long MOST_PIXELS = 4_000_000_000L;

    /// What is decoded at once, at most: 96 MB.
    private static final long MOST_DECODED_PIXELS = 24_000_000;

    /// What the JDK's decoders say when they fill up what is missing, always in English; other
    /// warnings are of no harm to what is seen.
    private static final Pattern DAMAGE =
            Pattern.compile("(?i)truncated|premature|bad huffman|instead of rst");

    private static final int OPAQUE = 0xff000000;

    private static final Map<MediaType, String> FORMATS =
            Map.of(
                    MediaType.JPEG, "jpeg",
                    MediaType.PNG, "png",
                    MediaType.GIF, "gif",
                    MediaType.BMP, "bmp",
                    MediaType.TIFF, "tiff",
                    MediaType.WEBP, "webp");

    /// The JDK's own readers, and one of a library: others may be on the class path.
    private static final List<String> READERS =
            List.of("com.sun.imageio.", "com.twelvemonkeys.imageio.plugins.webp.");

    /// A WebP is decoded whole, however little of it is shown.
    private static final long MOST_WEBP_PIXELS = 64_000_000;

    private PictureReader() {}

    /// True for the types that can be shown; others are kept and not shown.
    public static boolean canShow(MediaType type) {
        return FORMATS.containsKey(type);
    }

    /// The size that the header says; empty when it is no picture that can be shown.
    public static Optional<ImageDimensions> size(
            MediaType type, SeekableByteChannel file, int orientation) throws IOException {
        if (!canShow(type)) {
            return Optional.empty();
        }
        try (var stream = new ChannelImageStream(file)) {
            var reader = reader(type);
            try {
                reader.setInput(stream, false, true);
                return Optional.of(
                        new ImageDimensions(reader.getWidth(0), reader.getHeight(0), orientation));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | OutOfMemoryError hostile) {
            return Optional.empty();
        }
    }

    /// Reads a part of a picture, upright.
    ///
    /// @param size as its header says
    /// @param part of the upright picture
    /// @param mostWidth and mostHeight: the result is at most this many pixels wide and high, and
    ///   not larger than the part is stored
    /// @throws ProblemException when it cannot be shown
    public static Pixels read(
            MediaType type,
            SeekableByteChannel file,
            ImageDimensions size,
            PicturePart part,
            int mostWidth,
            int mostHeight) {
        var most = type == MediaType.WEBP ? MOST_WEBP_PIXELS : MOST_PIXELS;
        if (!canShow(type) || size.pixels() > most) {
            throw unshowable(Messages.text("media.it_is", type.code()), null);
        }
        var turned = size.isTurned();
        var image =
                decoded(
                        type,
                        file,
                        rectangle(size, Orientation.stored(part, size.orientation())),
                        turned ? mostHeight : mostWidth,
                        turned ? mostWidth : mostHeight,
                        false);
        return Orientation.upright(pixels(image, OPAQUE), size.orientation());
    }

    /// Reads a whole picture, upright, with what is transparent in it.
    ///
    /// @param longest no side of the result is longer, px
    /// @throws ProblemException when it cannot be shown
    static Pixels readClear(
            MediaType type, SeekableByteChannel file, ImageDimensions size, int longest) {
        if (size.pixels() > MOST_PIXELS) {
            throw unshowable(Messages.text("media.it_is", type.code()), null);
        }
        var whole = new Rectangle(size.widthPixels(), size.heightPixels());
        var image = decoded(type, file, whole, longest, longest, true);
        return Orientation.upright(pixels(image, 0), size.orientation());
    }

    /// Reads a picture as it is stored.
    ///
    /// @return empty when a side is longer than that, px
    static Optional<Pixels> whole(MediaType type, ImageInputStream stream, int longest)
            throws IOException {
        var reader = reader(type);
        try {
            reader.setInput(stream, false, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > longest) {
                return Optional.empty();
            }
            var image = reader.read(0);
            return Optional.of(
                    pixels(
                            new Decoded(
                                    scaled(image, image.getWidth(), image.getHeight(), true),
                                    false),
                            0));
        } finally {
            reader.dispose();
        }
    }

    /// @param damaged true when the decoder said so
    private record Decoded(BufferedImage image, boolean damaged) {}

    private static Decoded decoded(
            MediaType type,
            SeekableByteChannel file,
            Rectangle source,
            int width,
            int height,
            boolean clear) {
        var ratio =
                Math.max(
                        1,
                        Math.max(source.width / (double) width, source.height / (double) height));
        var step = step(source, ratio);
        try (var stream = new ChannelImageStream(file)) {
            var reader = reader(type);
            try {
                if (type == MediaType.JPEG) {
                    requireReadableJpeg(file);
                }
                reader.setInput(stream, false, true);
                var warned = new boolean[1];
                reader.addIIOReadWarningListener(
                        (from, words) -> warned[0] |= DAMAGE.matcher(words).find());
                var how = reader.getDefaultReadParam();
                how.setSourceRegion(source);
                how.setSourceSubsampling(step, step, 0, 0);
                var small =
                        scaled(
                                PlainInks.inRgb(reader.read(0, how)),
                                (int) Math.max(1, Math.round(source.width / ratio)),
                                (int) Math.max(1, Math.round(source.height / ratio)),
                                clear);
                return new Decoded(small, warned[0]);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw e instanceof ProblemException told
                    ? told
                    : unshowable(Messages.text("media.it_is_damaged"), e);
        }
    }

    /// Every how many pixels one is read: as few as memory allows, so that scaling smooths the
    /// rest.
    private static int step(Rectangle source, double ratio) {
        var step = Math.max(1, (int) (ratio / 2));
        var pixels = (long) source.width * source.height;
        while (pixels / ((long) step * step) > MOST_DECODED_PIXELS) {
            step++;
        }
        return step;
    }

    private static Rectangle rectangle(ImageDimensions size, PicturePart part) {
        var x = clamped(part.x() * size.widthPixels(), size.widthPixels() - 1);
        var y = clamped(part.y() * size.heightPixels(), size.heightPixels() - 1);
        var width = Math.round(part.width() * size.widthPixels());
        var height = Math.round(part.height() * size.heightPixels());
        return new Rectangle(
                x,
                y,
                (int) Math.clamp(width, 1, (long) size.widthPixels() - x),
                (int) Math.clamp(height, 1, (long) size.heightPixels() - y));
    }

    private static int clamped(double value, int most) {
        return (int) Math.clamp(Math.floor(value), 0, most);
    }

    /// @param clear true to keep what is transparent; else it is white
    private static BufferedImage scaled(BufferedImage image, int width, int height, boolean clear) {
        var small =
                new BufferedImage(
                        Math.min(width, Math.max(1, image.getWidth())),
                        Math.min(height, Math.max(1, image.getHeight())),
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var g = small.createGraphics();
        try {
            g.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            if (!clear) {
                g.setColor(Color.WHITE);
                g.fillRect(0, 0, small.getWidth(), small.getHeight());
            }
            g.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
            return small;
        } finally {
            g.dispose();
        }
    }

    /// The image's own pixels, which is not used as an image any more.
    ///
    /// @param bits that every pixel gets
    private static Pixels pixels(Decoded decoded, int bits) {
        var image = decoded.image;
        var argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= bits;
        }
        return new Pixels(image.getWidth(), image.getHeight(), argb, decoded.damaged);
    }

    private static ImageReader reader(MediaType type) throws IOException {
        return readers(ImageIO.getImageReadersByFormatName(FORMATS.getOrDefault(type, "")))
                .filter(r -> READERS.stream().anyMatch(r.getClass().getName()::startsWith))
                .findFirst()
                .orElseThrow(() -> new IOException("No reader of " + type.code()));
    }

    private static Stream<ImageReader> readers(Iterator<ImageReader> found) {
        Iterable<ImageReader> all = () -> found;
        return StreamSupport.stream(all.spliterator(), false);
    }

    static ProblemException unshowable(
            String why, @org.jspecify.annotations.Nullable Throwable cause) {
        return ProblemException.ofTexts(
                        "media.this_picture_cannot_be_shown",
                        "common.the_original_is_stored_unchanged",
                        why)
                .because(cause);
    }

    /// Looks how a JPEG is coded. A progressive one is held in memory whole by the decoder, in 2
    /// bytes for each sample, however little of it is shown.
    ///
    /// @throws org.amnok.domain.ProblemException when it would take too much memory
    private static void requireReadableJpeg(SeekableByteChannel file) throws IOException {
        file.position(0);
        var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file)));
        in.skipNBytes(2);
        try {
            for (int i = 0; i < MOST_SEGMENTS; i++) {
                var marker = marker(in);
                if (marker >= 0xC0 && marker <= 0xC3) {
                    requireSmall(marker, in);
                    return;
                }
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            }
        } catch (EOFException e) {
            // no frame: the decoder will say so
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        while (in.readUnsignedByte() != 0xFF) {
            // between segments nothing else may stand
        }
        var marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static void requireSmall(int marker, DataInputStream in) throws IOException {
        in.skipNBytes(3);
        var height = in.readUnsignedShort();
        var width = in.readUnsignedShort();
        if (marker == PROGRESSIVE && (long) width * height > MOST_PROGRESSIVE_PIXELS) {
            throw PictureReader.unshowable(
                    Messages.text("media.it_is_a_progressive_jpeg_of"), null);
        }
    }
}
