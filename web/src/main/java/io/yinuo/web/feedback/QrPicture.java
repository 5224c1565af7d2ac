package io.yinuo.web.feedback;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a drawing (二维码).
 *
 * @param size width and height of the drawing in modules, with the quiet zone that readers need
 * @param path the dark modules as the path of an SVG
 */
public record QrPicture(int size, String path) {

    private static final int QUIET_ZONE = 4;

    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET_ZONE, path.toString());
    }

    public int getSize() {
        return size;
    }

    public String getPath() {
        return path;
    }
}
