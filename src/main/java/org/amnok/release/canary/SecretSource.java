package org.amnok.release.canary;

/// Tells what must not be in an output, the same every time.
@FunctionalInterface
public interface SecretSource {
    void each(SecretTaker taker);
}
