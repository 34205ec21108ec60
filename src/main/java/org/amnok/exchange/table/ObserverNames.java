package org.amnok.exchange.table;

/// Names of columns that tell of whoever saw something, or of their camera: where these were is
/// never taken for where something was seen.
final class ObserverNames {
    private static final NameParts.Words WORDS =
            NameParts.Words.of(
                    "observer|reporter|witness|viewer|viewpoint|standpoint|vantage|photographer|camera"
                            + "|user|author|sender|source|informant|home",
                    "관찰자|관측자|목격자|촬영자|촬영위치|제보자|카메라|观察者|拍摄者|拍摄位置|目击者|相机|観察者|撮影者|撮影位置|目撃者|カメラ");

    private ObserverNames() {}

    /// True for “Observer lat” and 위치(관찰자).
    static boolean isOne(String name) {
        return WORDS.isIn(name);
    }
}
