package org.amnok.store.share;

import java.util.regex.Pattern;
import org.amnok.domain.log.OperationId;
import org.amnok.store.chain.DeviceKey;

/// Who signed an operation, and with it all of the device before it: its hash covers theirs.
///
/// @param key that others may know of the signer, X.509 in Base64
/// @param signature by Ed25519 over the lines `amnok operations`, device, number and hash, in
///   Base64
public record SignedBy(String key, String signature) {
    static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,200}={0,2}");

    static SignedBy by(DeviceKey key, OperationId operation, String hash) {
        return new SignedBy(key.shown(), key.sign(message(operation, hash)));
    }

    private static String message(OperationId operation, String hash) {
        return String.join(
                "\n",
                "amnok operations",
                operation.device(),
                String.valueOf(operation.number()),
                hash);
    }

    boolean fits(OperationId operation, String hash) {
        return DeviceKey.isSigned(message(operation, hash), signature, key);
    }
}
