package org.amnok.cli;

import java.util.regex.Pattern;
import org.amnok.words.Messages;
import picocli.CommandLine.TypeConversionException;

/// Width and height of a picture in device pixels, as they were typed.
record PixelSize(int width, int height) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})[x×](\\d{1,6})");

    /// Reads `1600x1000`.
    static PixelSize of(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new TypeConversionException(Messages.text("cli.it_is_width_x_height_in", text));
        }
        return new PixelSize(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }
}
