package org.amnok.cli;

import java.util.Locale;
import org.amnok.words.Messages;
import org.amnok.workspace.output.PageSeries.By;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what there is a page for; nothing when it is empty.
final class SeriesCode implements ITypeConverter<@Nullable By> {
    @Override
    public @Nullable By convert(String code) {
        try {
            return code.isEmpty() ? null : By.ofCode(code.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    Messages.text("cli.is_not_site_month_or_filter", code));
        }
    }
}
