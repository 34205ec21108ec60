package org.amnok.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a resolution from 24 to 1200 pixels per inch.
final class DotsPerInch implements ITypeConverter<Integer> {
    private static final Pattern TEXT = Pattern.compile("\\d{1,4}");

    @Override
    public Integer convert(String text) {
        var dpi = TEXT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (dpi < 24 || dpi > 1200) {
            throw new TypeConversionException(
                    "'" + text + "' is not a whole number from 24 to 1200");
        }
        return dpi;
    }
}
