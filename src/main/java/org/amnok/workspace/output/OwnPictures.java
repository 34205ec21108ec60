package org.amnok.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.record.Illustration;
import org.amnok.layout.SheetPixels;
import org.amnok.media.OwnPicture;
import org.amnok.render.symbol.SvgRaster;
import org.amnok.words.Messages;

/// Pictures and logos of a person's own for pages: brought in from files, and handed to pages as
/// pixels. Thread-safe.
public final class OwnPictures {
    /// What can be brought in, without the dot.
    public static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "svg");

    private static final long LARGEST_BYTES = 60_000_000;
    private static final int SVG_PIXELS = 1600;

    /// A picture of fewer dots per inch is seen to be coarse in print.
    private static final double LEAST_DPI = 150;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final Map<Illustration, SheetPixels> known = new HashMap<>();

    /// Draws a file anew for a page. Takes a moment: not for the FX thread.
    ///
    /// @throws ProblemException when it is no picture that pages can have
    public static Illustration read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_BYTES) {
                throw ProblemException.ofPlace(
                        name, "editor.picture_is_too_large", "editor.make_picture_smaller", name);
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".svg")) {
                return Illustration.of(name, SvgRaster.png(Files.readAllBytes(file), SVG_PIXELS));
            }
            try (var channel = FileChannel.open(file)) {
                return Illustration.of(name, OwnPicture.redrawn(channel, Illustration.MOST_BYTES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Width over height of a picture; 1 of one that is damaged. Not for the FX thread.
    public static double shape(Illustration picture) {
        return OwnPicture.pixels(picture.bytes())
                .map(pixels -> (double) pixels.width() / pixels.height())
                .orElse(1.0);
    }

    /// Warnings of those pictures on a page that have too few pixels for their size there.
    List<String> coarse(PageDesign page, Collection<Illustration> all) {
        var pixels = pixels(all);
        var least = Math.min(LEAST_DPI, page.size().dpi());
        return page.all(PictureItem.class).stream()
                .filter(item -> dpi(item, pixels) < least)
                .map(
                        item ->
                                Messages.text(
                                        "editor.coarse_picture",
                                        name(item, all),
                                        Math.round(dpi(item, pixels)),
                                        Math.round(least)))
                .toList();
    }

    /// In a frame without a credit.
    private static double dpi(PictureItem item, Map<UUID, SheetPixels> all) {
        var pixels = all.get(item.picture());
        var frame = item.frame();
        return pixels == null
                ? Double.POSITIVE_INFINITY
                : MILLIMETRES_PER_INCH
                        * Math.max(
                                pixels.width() / frame.widthMillimetres(),
                                pixels.height() / frame.heightMillimetres());
    }

    private static String name(PictureItem item, Collection<Illustration> all) {
        return all.stream()
                .filter(picture -> picture.uuid().equals(item.picture()))
                .map(Illustration::name)
                .findFirst()
                .orElse(item.id());
    }

    /// The pixels of pictures, by their ids; without those that are damaged.
    synchronized Map<UUID, SheetPixels> pixels(Collection<Illustration> pictures) {
        known.keySet().retainAll(pictures);
        var all = new HashMap<UUID, SheetPixels>();
        for (var picture : pictures) {
            var pixels = known.get(picture);
            if (pixels == null) {
                pixels =
                        OwnPicture.pixels(picture.bytes())
                                .map(p -> new SheetPixels(p.width(), p.height(), p.argb()))
                                .orElse(null);
                if (pixels == null) {
                    continue;
                }
                known.put(picture, pixels);
            }
            all.put(picture.uuid(), pixels);
        }
        return all;
    }
}
