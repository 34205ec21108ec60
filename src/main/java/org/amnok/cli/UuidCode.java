package org.amnok.cli;

import java.util.UUID;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the UUID of a sighting.
final class UuidCode implements ITypeConverter<UUID> {
    private static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Override
    public UUID convert(String text) {
        if (!text.strip().matches(FORM)) {
            throw new TypeConversionException(
                    "'" + text + "' is no UUID such as 6f9619ff-8b86-4d01-b42d-00cf4fc964f1");
        }
        return UUID.fromString(text.strip());
    }
}
