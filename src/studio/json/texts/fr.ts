import { schema } from '../../../i18n/locales/fr/cli.json';
import studioJson from '../../../i18n/locales/fr/studioJson.json';

export default { schema, studioJson };
