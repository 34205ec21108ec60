package org.amnok.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A picture's size in device pixels.
record PictureSize(int width, int height) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");
    private static final int MAX_SIDE = 20_000;

    /// 400 MB of memory while it is drawn; A1 at 300 dpi has 70 million.
    private static final long MAX_PIXELS = 100_000_000;

    /// Reads `1600x1000`.
    static final class Text implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String text) {
            var parts = TEXT.matcher(text);
            if (!parts.matches()) {
                throw wrong(text, "it is width x height in pixels, such as 1600x1000");
            }
            return limited(
                    text, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        }

        private static PictureSize limited(String text, int width, int height) {
            if (Math.min(width, height) < 1 || Math.max(width, height) > MAX_SIDE) {
                throw wrong(text, "each side is 1 to " + MAX_SIDE + " pixels");
            }
            if ((long) width * height > MAX_PIXELS) {
                throw wrong(text, "a picture has at most 100 million pixels");
            }
            return new PictureSize(width, height);
        }

        private static TypeConversionException wrong(String text, String why) {
            return new TypeConversionException("'" + text + "': " + why);
        }
    }
}
