// libqrencode: the QR code on a certificate.
#include <qrencode.h>
