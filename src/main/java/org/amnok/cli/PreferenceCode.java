package org.amnok.cli;

import java.util.Locale;
import org.amnok.words.Messages;
import org.amnok.workspace.merge.ProjectMerge.Preference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what counts where both sides changed something; nothing when it is empty.
final class PreferenceCode implements ITypeConverter<@Nullable Preference> {
    @Override
    public @Nullable Preference convert(String code) {
        try {
            return code.isEmpty() ? null : Preference.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    Messages.text("cli.is_not_here_there_or_newest", code));
        }
    }
}
