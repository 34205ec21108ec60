package org.amnok.release.canary;

import java.util.UUID;

/// An identifier of a record that must not be in an output.
///
/// @param what whose it is, as it is named to a person when it is found
public record SecretName(String what, UUID identifier) {}
