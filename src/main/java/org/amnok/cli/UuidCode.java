package org.amnok.cli;

import java.util.UUID;
import org.amnok.words.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the UUID of a sighting.
final class UuidCode implements ITypeConverter<UUID> {
    private static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Override
    public UUID convert(String text) {
        if (!text.strip().matches(FORM)) {
            throw new TypeConversionException(
                    Messages.text("cli.is_no_uuid_such_as_6f9619ff", text));
        }
        return UUID.fromString(text.strip());
    }
}
