package io.yinuo.web.feedback;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code as a picture for papers (二维码). */
public final class QrImage {

    private static final int QUIET_ZONE = 4;
    private static final int DOTS = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrImage() {}

    /** The bytes of a PNG. */
    public static byte[] png(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET_ZONE) * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / DOTS - QUIET_ZONE, y / DOTS - QUIET_ZONE);
                picture.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
