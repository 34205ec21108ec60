package org.amnok.release.canary;

/// Words that must not be in an output.
///
/// @param what whose they are, as it is named to a person when they are found
/// @param text not blank
public record SecretText(String what, String text) {}
